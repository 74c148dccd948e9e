"""Writes `tests/reader/published.json`: what the reader says here of some drafts that it was not trained on.

    python3 published.py --encoder FOLDER --reader reader.pt > ../tests/reader/published.json && npm run fix
"""
import argparse
import json

from drafts import FAMILIES, own_drafts
from model import trained
from pieces import Pieces
from weigh import read

def main():
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument('--encoder', required=True)
    given.add_argument('--reader', required=True)
    chosen = given.parse_args()
    reader = trained(chosen.encoder, chosen.reader)
    held = [draft for draft, is_held in own_drafts() if is_held]
    fit = [draft for draft in held if len(draft['audience']) == 1 and 20 < len(draft['text'].split()) < 70]
    some = fit[:: len(fit) // 12][:12]
    told = []
    for draft, sentences in zip(some, read(some, reader, Pieces(f'{chosen.encoder}/vocab.json'))):
        said = [
            {
                'start': start,
                'end': end,
                'odds': {FAMILIES[at]: round(float(odds[at]), 2) for at in sorted(odds.argsort()[-3:])},
            }
            for start, end, odds in sentences
        ]
        shown = {name: draft[name] for name in ('text', 'role', 'traits', 'kind', 'audience')}
        told.append({'draft': shown, 'sentences': said})
    print(json.dumps(told, ensure_ascii=False))


if __name__ == '__main__':
    main()
