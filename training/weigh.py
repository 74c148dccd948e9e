"""How far to trust each rule and the reader, side by side, by the drafts of `drafts/` that it was not trained on.

    python3 weigh.py --encoder FOLDER --reader reader.pt --out weighing.json

The rules are asked through the command line (`check --jsonl --rules-only`), in each of the four protocols.
"""
import argparse
import collections
import json
import math
import subprocess
from pathlib import Path

import numpy as np
import torch

from drafts import FAMILIES, own_drafts
from model import batch, parts, stretches, trained, window
from pieces import Pieces

ROOT = Path(__file__).parent.parent
PROTOCOLS = ('west-sussex-2020', 'combined-authority', 'leicestershire-5c', 'town-council-2026')


def noticed(drafts):
    """What the rules find in each draft under any protocol, each thing once."""
    found = [{} for _ in drafts]
    for protocol in PROTOCOLS:
        lines = [
            json.dumps(
                {
                    'id': at,
                    'protocol': protocol,
                    'author': {'role': draft['role'], 'traits': draft['traits']},
                    'kind': draft['kind'],
                    'audience': draft['audience'],
                    'date': '2026-06-17',
                    'text': draft['text'],
                }
            )
            for at, draft in enumerate(drafts)
        ]
        ran = subprocess.run(
            ['npm', 'run', '--silent', 'clausemark', '--', 'check', '--jsonl', '--rules-only'],
            input='\n'.join(lines), capture_output=True, text=True, cwd=ROOT, check=True,
        )
        for line in ran.stdout.splitlines():
            answer = json.loads(line)
            for finding in answer['findings']:
                if any(c['protocol'] == protocol and c['role'] == 'rule' for c in finding['citations']):
                    found[answer['id']][finding['rule'], finding['start'], finding['end']] = finding
    return [list(each.values()) for each in found]


# Log-odds under which, for every family, a sentence is not read a second time: `quiet` in lib/reader/reader.ts.
QUIET = -2.5


def read(drafts, reader, cut):
    """[(start, end, log-odds)] of the sentences of each draft: among their neighbours and, half as much, by themselves."""
    with torch.no_grad():
        for draft in drafts:
            whole, found = parts(draft, cut), []
            for own, lead in stretches(draft, whole):
                _, odds = reader(*batch([window(draft, whole, own, lead)]))
                for place, each in enumerate(own):
                    if lead and place == 0:
                        continue
                    here = odds[0, place]
                    if len(own) > 1 and here.max() >= QUIET:
                        _, alone = reader(*batch([window(draft, whole, [each])]))
                        here = (2 * here + alone[0, 0]) / 3
                    found.append((whole[each][0][1], whole[each][-1][2], here.numpy()))
            yield found


def verdict(draft, family, start, end):
    """True where a label says so, None where one may argue, else False."""
    here = [label for label in draft['labels'] if label[0] == family and label[1] < end and start < label[2]]
    if any(not may for *_, may in here):
        return True
    return None if here else False


def fitted(rows, right):
    """Logistic regression, a little held back."""
    rows = np.c_[np.ones(len(rows)), rows]
    weights = np.zeros(rows.shape[1])
    for _ in range(6000):
        error = 1 / (1 + np.exp(-rows @ weights)) - right
        weights -= 0.5 * (rows.T @ error / len(right) + 0.001 * np.r_[0, weights[1:]])
    return weights


def main():
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument('--encoder', required=True)
    given.add_argument('--reader', required=True)
    given.add_argument('--cut', type=float, default=-0.9, help='log-odds from which a finding stands')
    given.add_argument('--least', type=float, default=1.7, help='log-odds from which a sentence is remarked upon')
    given.add_argument('--out', required=True)
    chosen = given.parse_args()
    cut = Pieces(f'{chosen.encoder}/vocab.json')
    reader = trained(chosen.encoder, chosen.reader)
    every = list(own_drafts())
    found = noticed([draft for draft, _ in every])

    counts = collections.defaultdict(lambda: [1.5, 1.5])
    for (draft, held), findings in zip(every, found):
        for finding in [] if held else findings:
            right = verdict(draft, finding['family'], finding['start'], finding['end'])
            if right is not None:
                counts[finding['rule']][0 if right else 1] += 1
    trust = {rule: math.log(right / wrong) for rule, (right, wrong) in sorted(counts.items())}

    held = [(draft, findings) for (draft, is_held), findings in zip(every, found) if is_held]
    rows, right = [], []
    for (draft, findings), sentences in zip(held, read([draft for draft, _ in held], reader, cut)):
        for finding in findings:
            says = verdict(draft, finding['family'], finding['start'], finding['end'])
            here = [odds for start, end, odds in sentences if start < finding['end'] and finding['start'] < end]
            if says is not None and here:
                rows.append((here[0][FAMILIES.index(finding['family'])], trust.get(finding['rule'], 0.0)))
                right.append(says)
    weights = fitted(np.array(rows), np.array(right, float))
    Path(chosen.out).write_text(
        json.dumps({'trust': trust, 'weighing': [*weights, chosen.cut], 'least': chosen.least})
    )
    print(f'{len(right)} findings in {len(held)} drafts, {np.mean(right):.2f} of them right; weights {weights.round(2)}')


if __name__ == '__main__':
    main()
