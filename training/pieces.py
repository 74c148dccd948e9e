"""Cuts text into the pieces of the encoder's vocabulary, with where they stand; the same cut as lib/reader/pieces.ts."""
import json
import re
import unicodedata

SPACE = '\u2581'
SIGNS = 6
UNKNOWN_SCORE = -20.0
PLAIN = {'’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-'}
SHORT = re.compile(
    r'\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|St|Rev|Prof|No|e\.g|i\.e|etc|Jan|Feb|Aug|Sept|Oct|Nov|Dec|para|[A-Z])\.$'
)
STOP = re.compile(r'[.!?…]+["”’\')\]]*(?=\s|$)')


class Pieces:
    def __init__(self, vocabulary):
        self.vocabulary = [(written, score or 0.0) for written, score in json.load(open(vocabulary, encoding='utf8'))]
        self.known = {written: (at, score) for at, (written, score) in enumerate(self.vocabulary) if at >= SIGNS}
        self.longest = max(map(len, self.known))

    def __call__(self, text):
        """[(piece, start, end)], offsets in the text."""
        letters, places = [], []
        for place, letter in enumerate(text):
            for each in ' ' if letter.isspace() else PLAIN.get(letter) or unicodedata.normalize('NFKC', letter):
                if each == ' ' and (not letters or letters[-1] == SPACE):
                    continue
                letters.append(SPACE if each == ' ' else each)
                places.append(place)
        while letters and letters[-1] == SPACE:
            letters.pop()
            places.pop()
        if not letters:
            return []
        whole = SPACE + ''.join(letters)
        places.insert(0, places[0])
        best, last = [float('-inf')] * (len(whole) + 1), [None] * (len(whole) + 1)
        best[0] = 0.0
        for start in range(len(whole)):
            single = False
            for end in range(start + 1, min(len(whole), start + self.longest) + 1):
                piece = self.known.get(whole[start:end])
                if piece is None:
                    continue
                single |= end == start + 1
                if best[start] + piece[1] > best[end]:
                    best[end], last[end] = best[start] + piece[1], (start, piece[0])
            if not single and best[start] + UNKNOWN_SCORE > best[start + 1]:
                best[start + 1], last[start + 1] = best[start] + UNKNOWN_SCORE, (start, 0)
        cut, end = [], len(whole)
        while end > 0:
            start, piece = last[end]
            if piece == 0 and cut and cut[-1][0] == 0:
                cut[-1] = (0, start, cut[-1][2])
            else:
                cut.append((piece, start, end))
            end = start
        first = lambda start, end: start + 1 if whole[start] == SPACE and end > start + 1 else start
        return [
            (piece, places[min(first(start, end), len(places) - 1)], places[end - 1] + 1)
            for piece, start, end in reversed(cut)
        ]


def sentences(text):
    """Spans of the sentences of a text; every line break ends one."""
    found = []
    for line in re.finditer(r'[^\n]+', text):
        written, base, start = line.group(), line.start(), 0
        for stop in STOP.finditer(written):
            if SHORT.search(written[start : stop.end()]):
                continue
            found.append((base + start, base + stop.end()))
            start = stop.end()
        if written[start:].strip():
            found.append((base + start, base + len(written)))
    trimmed = []
    for start, end in found:
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if end - start >= 2 and re.search(r'[A-Za-z0-9]', text[start:end]):
            trimmed.append((start, end))
    return trimmed
