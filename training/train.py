"""Trains the reader on `drafts/`, half a of the shared corpus, and other labelled drafts if given.

    python3 train.py --encoder FOLDER [--corpus ../../shared/corpus] [--also MORE.jsonl] [--from OLD.pt [--fresh aa ab]] [--epochs 3]
        [--rate 1] --out reader.pt

MORE.jsonl: drafts a line, in the form in which `drafts.py` gives them. Where OLD.pt has learned before, it goes over all of the files
that are fresh, and each time over some of the others.
"""
import argparse
import copy
import json
import random
from pathlib import Path

import torch
import torch.nn.functional as F

from drafts import FAMILIES, own_drafts, passages
from model import Reader, batch, filled, parts, published, stretches, window
from pieces import Pieces

PLACE = {family: place for place, family in enumerate(FAMILIES)}
WARM = 200
# Pieces that are learned from at once, and windows among which like lengths are looked for.
SIZE, NEAR = 1500, 500
# Of the pieces so many are lost on purpose, in the mean; of drafts that were learned before so many are gone over again.
LOST, AGAIN = 0.08, 0.4
# What is kept is the mean of the weights over so many steps, more or less: it errs less than where the last step ends.
KEPT = 1000


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


def cut_by_chance(draft, whole):
    """As it will be read, sentence by sentence, or in stretches of any length: the reader meets each sentence in many surroundings."""
    chance = random.random()
    if chance < 0.4:
        for own, lead in stretches(draft, whole):
            yield window(draft, whole, own, lead)
        return
    most, at = 1 if chance < 0.65 else random.randint(2, 5), 0
    while at < len(whole):
        own = filled(whole, [at], most)
        yield window(draft, whole, own)
        at = own[-1] + 1


def batches_of(drafts):
    """Of like length, so that little is padding."""
    rows = [taught(draft, each) for draft, whole in drafts for each in cut_by_chance(draft, whole)]
    random.shuffle(rows)
    found = []
    for at in range(0, len(rows), NEAR):
        some = []
        for row in sorted(rows[at : at + NEAR], key=lambda row: len(row['pieces'])):
            if some and (len(some) + 1) * len(row['pieces']) > SIZE:
                found.append(some)
                some = []
            some.append(row)
        found.append(some)
    random.shuffle(found)
    return found


def loss_of(reader, rows):
    pieces, sentence, facts, count = batch(rows)
    wanted, counts = torch.zeros(len(rows), count, len(FAMILIES)), torch.zeros(len(rows), count, len(FAMILIES))
    by_piece = torch.zeros(*pieces.shape, len(FAMILIES))
    for at, row in enumerate(rows):
        wanted[at, : len(row['spans'])], counts[at, : len(row['spans'])] = row['wanted'], row['counts']
        by_piece[at, : len(row['pieces'])] = row['by_piece']
    # from some windows many pieces are lost, from some hardly any; and a few facts
    lost = torch.rand(pieces.shape) < torch.rand(len(rows), 1) * 2 * LOST
    pieces = torch.where(lost & (pieces >= 0), torch.zeros_like(pieces), pieces)
    facts = facts * (torch.rand(facts.shape) > 0.1).float()
    verdicts, odds = reader(pieces, sentence, facts, count)
    here = torch.gather(counts, 1, sentence.clamp(min=0)[..., None].expand(-1, -1, len(FAMILIES)))
    here = here * (sentence >= 0).float()[..., None]
    error = F.binary_cross_entropy_with_logits(odds, wanted, weight=counts * (1 + wanted / 2), reduction='sum')
    error = error + 0.03 * F.binary_cross_entropy_with_logits(verdicts, by_piece, weight=here, reduction='sum')
    return error / sum(len(row['spans']) for row in rows)


def main():
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument('--encoder', required=True)
    given.add_argument('--corpus')
    given.add_argument('--also')
    given.add_argument('--from', dest='old')
    given.add_argument('--fresh', nargs='*', default=[])
    given.add_argument('--rate', type=float, default=1.0, help='1 where it learns from nothing, less later')
    given.add_argument('--epochs', type=int, default=3)
    given.add_argument('--out', required=True)
    chosen = given.parse_args()
    torch.manual_seed(0)
    random.seed(0)
    cut = Pieces(f'{chosen.encoder}/vocab.json')
    taken = [draft for draft, held in own_drafts() if not held]
    taken += passages(chosen.corpus, 'a') if chosen.corpus else []
    taken += map(json.loads, Path(chosen.also).read_text('utf8').splitlines()) if chosen.also else []
    drafts = [(draft, parts(draft, cut)) for draft in taken]
    is_fresh = lambda draft: not chosen.fresh or draft.get('file') in chosen.fresh
    reader = Reader(published(chosen.encoder))
    if chosen.old:
        reader.load_state_dict(torch.load(chosen.old))
    mean = copy.deepcopy(reader)
    layers = [*reader.first.parameters(), *reader.second.parameters()]
    shared = {id(each) for each in [*layers, reader.words]}
    heads = [each for each in reader.parameters() if id(each) not in shared]
    optimiser = torch.optim.AdamW(
        [
            {'params': layers, 'lr': 4e-4 * chosen.rate, 'weight_decay': 0.05},
            {'params': [reader.words], 'lr': 8e-4 * chosen.rate, 'weight_decay': 0},
            {'params': heads, 'lr': 1.5e-3 * chosen.rate, 'weight_decay': 0.01},
        ]
    )
    rates = [group['lr'] for group in optimiser.param_groups]
    step = 0
    for epoch in range(chosen.epochs):
        reader.train()
        batches = batches_of([each for each in drafts if is_fresh(each[0]) or random.random() < AGAIN])
        total = 0.0
        for at, some in enumerate(batches):
            step += 1
            left = 1 - (epoch + at / len(batches)) / chosen.epochs
            for group, rate in zip(optimiser.param_groups, rates):
                group['lr'] = rate * min(1, step / WARM) * max(0.02, left)
            error = loss_of(reader, some)
            optimiser.zero_grad()
            error.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            kept = min(1 - 1 / KEPT, step / (step + 20))
            with torch.no_grad():
                for old, new in zip(mean.parameters(), reader.parameters()):
                    old.mul_(kept).add_(new, alpha=1 - kept)
            total += float(error)
            if at % 200 == 199:
                print(f'epoch {epoch}, {at + 1} of {len(batches)}: loss {total / (at + 1):.3f}', flush=True)
        print(f'epoch {epoch}: loss {total / len(batches):.3f}', flush=True)
        torch.save(mean.state_dict(), chosen.out)


if __name__ == '__main__':
    main()
