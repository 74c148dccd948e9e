"""Writes `public/reader.bin` in the form that lib/reader/weights.ts reads: matrices in 8 bits, row by row.

    python3 export.py --encoder FOLDER --reader reader.pt --weighing weighing.json --out ../public/reader.bin
"""
import argparse
import json
import struct
from pathlib import Path

import numpy as np
import torch

from drafts import FAMILIES
from model import FACTS
from pieces import Pieces

MAGIC = b'clausemark reader 1\n'
# The rules as which a remark may speak, best first: those whose clauses fit most of what the family covers.
SPEAKERS = json.loads((Path(__file__).parent / 'speakers.json').read_text())


def aligned(length):
    return (length + 3) & ~3


def blocks(state, pieces, weighing):
    def matrix(name, rows):
        steps = np.abs(rows).max(1) / 127
        steps[steps == 0] = 1
        yield name, np.round(rows / steps[:, None]).astype('i1')
        yield f'{name} scales', steps

    yield 'vocabulary', [written for written, _ in pieces.vocabulary]
    yield 'vocabulary scores', np.array([score for _, score in pieces.vocabulary])
    yield from matrix('pieces', state['words'][: len(pieces.vocabulary)])
    yield 'rates', state['rates']
    for layer in ('first', 'second'):
        for norm in ('norm', 'inner'):
            for value in ('scale', 'bias'):
                yield f'{layer} {norm} {value}', state[f'{layer}.{norm}_{value}']
        for linear in ('mix', 'gather', 'up', 'down', *(['widen'] if layer == 'first' else [])):
            yield from matrix(f'{layer} {linear}', state[f'{layer}.{linear}_kernel'].T)
            yield f'{layer} {linear} bias', state[f'{layer}.{linear}_bias']
    yield 'last scale', state['last.weight']
    yield 'last bias', state['last.bias']
    yield from matrix('heads', np.vstack([state['verdict.weight'], state['share.weight']]))
    yield 'heads bias', np.r_[state['verdict.bias'] + state['leaning.bias'], state['share.bias']]
    yield 'families', FAMILIES
    yield 'facts', FACTS
    yield from matrix('fact vectors', state['facts'])
    yield 'fact leanings', state['leaning.weight'].T.reshape(-1)
    yield 'rules', list(weighing['trust'])
    yield 'trust', np.array(list(weighing['trust'].values()))
    yield 'weighing', np.array(weighing['weighing'])
    yield 'least', np.full(len(FAMILIES), weighing['least'])
    yield 'speakers', [' '.join(rules) for rules in SPEAKERS]


def main():
    given = argparse.ArgumentParser(description=__doc__)
    for name in ('encoder', 'reader', 'weighing', 'out'):
        given.add_argument(f'--{name}', required=True)
    chosen = given.parse_args()
    state = {name: value.numpy() for name, value in torch.load(chosen.reader).items()}
    weighing = json.loads(Path(chosen.weighing).read_text())
    listed, parts, start = {}, [], 0
    for name, content in blocks(state, Pieces(f'{chosen.encoder}/vocab.json'), weighing):
        if isinstance(content, list):
            kind, raw = 'text', '\n'.join(content).encode()
        elif content.dtype == np.int8:
            kind, raw = 'int8', content.tobytes()
        else:
            kind, raw = 'float32', np.ascontiguousarray(content, '<f4').tobytes()
        listed[name] = {'type': kind, 'start': start, 'length': len(raw) // (4 if kind == 'float32' else 1)}
        parts.append(raw.ljust(aligned(len(raw)), b'\0'))
        start += len(parts[-1])
    header = json.dumps(listed, separators=(',', ':')).encode()
    first = len(MAGIC) + 4 + len(header)
    head = (MAGIC + struct.pack('<I', len(header)) + header).ljust(aligned(first), b'\0')
    Path(chosen.out).write_bytes(head + b''.join(parts))


if __name__ == '__main__':
    main()
