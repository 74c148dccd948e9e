"""Reads the labelled drafts of `drafts/*.txt`, and passages in the form of the shared corpus and the shared gold drafts.

A draft: a line `@ ROLE[,TRAIT…] | KIND | AUDIENCE[,AUDIENCE…]`, then its text. `{family|words}` marks words that engage a
family, `{family,family|words}` several, `{?family|words}` words about which one may argue.
"""
import json
import re
from pathlib import Path

FAMILIES = sorted(
    'party-politics council-resources pre-election group-attendance group-confidence personal-data '
    'confidential-information officer-criticism respect discrimination authority-criticism premature-commitment '
    'decision-attribution instructing-officers undue-pressure professional-advice employment-matters relationships '
    'local-member media-routing proper-channel member-access'.split()
)
ROLES = ('member', 'officer', 'communications')
MARK = re.compile(r'\{(\??)([a-z, ?-]+)\|([^{}|]*)\}')
# Drafts that the reader is never trained on, by their place in each file: what it is weighed by.
HELD = {
    **dict.fromkeys('abcdefg', range(1500, 1620)),
    **dict.fromkeys('hijklmn', range(300, 400)),
    **dict.fromkeys('opqrstuvwxyz', range(200, 260)),
    'aa': range(210), 'ab': range(210), 'ac': range(150), 'ad': range(150),
}


def parsed(head, body, where):
    author, kind, audience = (part.strip() for part in head.split('|'))
    role, *traits = (part.strip() for part in author.split(','))
    if role not in ROLES:
        raise ValueError(f'{where}: expected one of {", ".join(ROLES)}, got {role!r}')
    text, labels, at = '', [], 0
    for mark in MARK.finditer(body):
        text += body[at : mark.start()]
        start = len(text)
        text += mark.group(3)
        at = mark.end()
        for name in mark.group(2).split(','):
            name = name.strip()
            may = bool(mark.group(1)) or name.startswith('?')
            family = name.lstrip('?')
            if family not in FAMILIES:
                raise ValueError(f'{where}: expected a family, got {family!r}')
            labels.append([family, start, len(text), int(may)])
    text += body[at:]
    if '{' in text or '}' in text:
        raise ValueError(f'{where}: expected every brace to be part of a mark')
    readers = [part.strip() for part in audience.split(',')]
    return {'role': role, 'traits': traits, 'kind': kind, 'audience': readers, 'text': text, 'labels': labels}


def drafts(path):
    """Every draft of a file; those of too few words to learn from are left out."""
    found, head, lines, start = [], None, [], 0

    def close():
        body = '\n'.join(lines).strip()
        if head is not None and len(body.split()) >= 8:
            found.append(parsed(head, body, f'{path.name}:{start}'))

    for number, line in enumerate(path.read_text('utf8').splitlines(), 1):
        if line.startswith('@ '):
            close()
            head, lines, start = line[2:], [], number
        else:
            lines.append(line)
    close()
    return found


def own_drafts():
    """(draft, held) for all of `drafts/`."""
    for path in sorted((Path(__file__).parent / 'drafts').glob('*.txt')):
        for place, draft in enumerate(drafts(path)):
            yield {**draft, 'file': path.stem, 'known': FAMILIES, 'whole': True, 'weight': 1.0}, place in HELD[path.stem]


def unbracketed(text):
    plain, spans, start = '', [], 0
    for letter in text:
        if letter == '[':
            start = len(plain)
        elif letter == ']':
            spans.append((start, len(plain)))
        else:
            plain += letter
    return plain, spans


KINDS = {'press': 'press-release', 'public': 'social-post', 'political-group': 'note', 'internal': 'note'}


def passages(folder, half):
    """The passages of `../shared/corpus` in one half; only their own family is known."""
    import hashlib

    for path in sorted(Path(folder).glob('*.jsonl')):
        for line in path.read_text('utf8').splitlines():
            row = json.loads(line)
            if 'ab'[hashlib.sha1(row['text'].encode()).digest()[0] % 2] != half:
                continue
            text, spans = unbracketed(row['text'])
            flag = row['label'] == 'flag'
            yield {
                'role': row['role'],
                'traits': [],
                'kind': KINDS.get(row['audience'], 'email'),
                'audience': ['officer' if row['audience'] == 'internal' else row['audience']],
                'text': text,
                'labels': [[row['family'], start, end, 0] for start, end in spans] if flag else [],
                'known': [row['family']],
                'whole': False,
                'weight': 1.0,
            }
