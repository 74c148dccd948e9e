/** Recipients become chips; the field with the addresses in full stays hidden, as in Roundcube. */
for (const list of document.querySelectorAll('ul.recipient-input')) {
  const field = list.previousElementSibling;
  const input = list.querySelector('input');
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && input.value === '') {
      const chips = list.querySelectorAll('.recipient');
      chips[chips.length - 1]?.remove();
      field.value = field.value.replace(/[^,]*,\s*$/, '');
      return;
    }
    if ((event.key !== 'Enter' && event.key !== ',') || input.value.trim() === '') return;
    event.preventDefault();
    const chip = document.createElement('li');
    chip.className = 'recipient';
    chip.textContent = input.value.trim();
    field.value += `${input.value.trim()}, `;
    input.value = '';
    list.insertBefore(chip, input.parentElement);
  });
}
document.forms.form.addEventListener('submit', (event) => event.preventDefault());
