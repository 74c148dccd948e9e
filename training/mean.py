"""Writes the mean of several readers that began alike: it errs less than each of them.

    python3 mean.py --readers one.pt two.pt three.pt --out reader.pt
"""
import argparse

import torch


def main():
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument('--readers', nargs='+', required=True)
    given.add_argument('--out', required=True)
    chosen = given.parse_args()
    states = [torch.load(path) for path in chosen.readers]
    torch.save({name: sum(state[name] for state in states) / len(states) for name in states[0]}, chosen.out)


if __name__ == '__main__':
    main()
