/** Enter in a well turns what is typed into a chip, as the page does. */
for (const input of document.querySelectorAll('.anm input')) {
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || input.value === '') return;
    event.preventDefault();
    const chip = document.createElement('div');
    chip.setAttribute('role', 'option');
    chip.setAttribute('data-name', input.value);
    chip.setAttribute('data-hovercard-id', input.value);
    chip.textContent = input.value;
    input.previousElementSibling.append(chip);
    input.value = '';
  });
}
