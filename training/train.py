"""Trains the reader on `drafts/`, half a of the shared corpus, and other labelled drafts if given.

    python3 train.py --encoder FOLDER [--corpus ../../shared/corpus] [--from OLD.pt] [--epochs 3] --out reader.pt
"""
import argparse
import random

import torch
import torch.nn.functional as F

from drafts import FAMILIES, own_drafts, passages
from model import Reader, batch, published, windows
from pieces import Pieces

PLACE = {family: place for place, family in enumerate(FAMILIES)}
SIZE, WARM = 16, 200


def taught(draft, window):
    """Adds what a window should say: by sentence, how much that counts, and by piece."""
    spans = window['spans']
    wanted = torch.zeros(len(spans), len(FAMILIES))
    counts = torch.full_like(wanted, 0.0 if draft['whole'] else 0.15 * draft['weight'])
    counts[:, [PLACE[family] for family in draft['known']]] = draft['weight']
    by_piece = torch.zeros(len(window['pieces']), len(FAMILIES))
    for family, start, end, may in draft['labels']:
        at = PLACE[family]
        for place, (a, b) in enumerate(spans):
            shared = min(b, end) - max(a, start)
            if shared <= 0:
                continue
            if may or shared / max(1, min(b - a, end - start)) <= 0.3:
                if not wanted[place, at]:
                    counts[place, at] = 0
            else:
                wanted[place, at], counts[place, at] = 1, draft['weight']
        if not may:
            for place, (a, b) in enumerate(window['places']):
                if start < b and a < end:
                    by_piece[place, at] = 1
    if not draft['whole'] and draft['labels']:
        # the unmarked sentences of a passage that is marked: nobody said that they are innocent
        counts = torch.where(wanted > 0, counts, counts * 0.3)
    if window['lead']:
        counts[0] = 0
    return {**window, 'wanted': wanted, 'counts': counts, 'by_piece': by_piece}


def loss_of(reader, rows):
    pieces, sentence, facts, count = batch(rows)
    wanted, counts = torch.zeros(len(rows), count, len(FAMILIES)), torch.zeros(len(rows), count, len(FAMILIES))
    by_piece = torch.zeros(*pieces.shape, len(FAMILIES))
    for at, row in enumerate(rows):
        wanted[at, : len(row['spans'])], counts[at, : len(row['spans'])] = row['wanted'], row['counts']
        by_piece[at, : len(row['pieces'])] = row['by_piece']
    # a few pieces and facts are lost on purpose
    pieces = torch.where((torch.rand(pieces.shape) < 0.04) & (pieces >= 0), torch.zeros_like(pieces), pieces)
    facts = facts * (torch.rand(facts.shape) > 0.1).float()
    verdicts, odds = reader(pieces, sentence, facts, count)
    here = torch.gather(counts, 1, sentence.clamp(min=0)[..., None].expand(-1, -1, len(FAMILIES)))
    here = here * (sentence >= 0).float()[..., None]
    error = F.binary_cross_entropy_with_logits(odds, wanted, weight=counts * (1 + wanted / 2), reduction='sum')
    error = error + 0.03 * F.binary_cross_entropy_with_logits(verdicts, by_piece, weight=here, reduction='sum')
    return error / len(rows)


def main():
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument('--encoder', required=True)
    given.add_argument('--corpus')
    given.add_argument('--from', dest='old')
    given.add_argument('--epochs', type=int, default=3)
    given.add_argument('--out', required=True)
    chosen = given.parse_args()
    torch.manual_seed(0)
    random.seed(0)
    cut = Pieces(f'{chosen.encoder}/vocab.json')
    taken = [draft for draft, held in own_drafts() if not held]
    taken += passages(chosen.corpus, 'a') if chosen.corpus else []
    rows = [taught(draft, window) for draft in taken for window in windows(draft, cut)]
    reader = Reader(published(chosen.encoder))
    if chosen.old:
        reader.load_state_dict(torch.load(chosen.old))
    layers = [*reader.first.parameters(), *reader.second.parameters()]
    known = {id(each) for each in [*layers, reader.words]}
    heads = [each for each in reader.parameters() if id(each) not in known]
    optimiser = torch.optim.AdamW(
        [
            {'params': layers, 'lr': 4e-4, 'weight_decay': 0.02},
            {'params': [reader.words], 'lr': 8e-4, 'weight_decay': 0},
            {'params': heads, 'lr': 1.5e-3, 'weight_decay': 0.01},
        ]
    )
    rates = [group['lr'] for group in optimiser.param_groups]
    steps, step = chosen.epochs * (len(rows) // SIZE), 0
    for epoch in range(chosen.epochs):
        reader.train()
        random.shuffle(rows)
        # of like length, so that little is padding
        stretches = [sorted(rows[at : at + 20 * SIZE], key=lambda row: len(row['pieces'])) for at in range(0, len(rows), 20 * SIZE)]
        batches = [stretch[at : at + SIZE] for stretch in stretches for at in range(0, len(stretch), SIZE)]
        random.shuffle(batches)
        total = 0.0
        for some in batches:
            step += 1
            for group, rate in zip(optimiser.param_groups, rates):
                group['lr'] = rate * min(1, step / WARM) * max(0.02, 1 - step / steps)
            error = loss_of(reader, some)
            optimiser.zero_grad()
            error.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            total += float(error)
        print(f'epoch {epoch}: loss {total / len(batches):.3f}', flush=True)
        torch.save(reader.state_dict(), chosen.out)


if __name__ == '__main__':
    main()
