# Trains the network of a language (server/src/language/net.ts), and says of each sample what networks that have not seen its
# text make of it: that is what `train.ts` learns from how sure one may be.
#   python3 server/tools/train_net.py SAMPLES --out NET.json --scores SCORES.json [--folds N] [--unseen NAME,NAME…]
#
# SAMPLES is what `train.ts LANG --samples FILE` wrote, a line for each sentence. `--unseen` names annotated folders among them
# that nothing is learned from: their average precision is told. Needs PyTorch; the same samples give the same network on one machine.
import argparse
import base64
import json
import math
import time
import zlib

import numpy as np
import torch
import torch.nn.functional as F

parser = argparse.ArgumentParser()
parser.add_argument('samples')
parser.add_argument('--out')
parser.add_argument('--scores')
parser.add_argument('--folds', type=int, default=3)
parser.add_argument('--unseen', default='')
parser.add_argument('--threads', type=int, default=1)
args = parser.parse_args()
torch.set_num_threads(args.threads)

# As in net.ts: rows of letters and of classes, numbers of a word, filters of each width, and letters in a row.
BUCKETS, CLASS_BUCKETS, SIZE, FILTERS, WIDTHS, LEAST, MOST = 8192, 512, 24, 96, (1, 2, 3), 3, 6
# Levels to either side of zero: of letters, which are most of the weights, and of the rest.
LETTER_LEVELS, LEVELS = 2, 7
EPOCHS, BATCH, RATE, DECAY, DROPOUT, SEED = 8, 256, 4e-3, 1e-2, 0.2, 7
# Longer sentences are cut while it learns.
LONGEST = 64

samples = [json.loads(line) for line in open(args.samples, encoding='utf-8')]
unseen = [name for name in args.unseen.split(',') if name]
for sample in samples:
    if any(sample['text'].startswith(f'gold:{name}') for name in unseen):
        sample['weight'] = 0
family = lambda rule: rule.lstrip('?').split('/')[0]
rules = sorted({label for sample in samples for label in sample['labels'] if not label.startswith('?')})
number = {rule: i for i, rule in enumerate(rules)}
of_family = {name: [i for i, rule in enumerate(rules) if family(rule) == name] for name in {family(rule) for rule in rules}}


# --- words as rows: the same hashes as features.ts and net.ts

def hashed(text, seed=0x811C9DC5):
    """FNV-1a, 32 bit."""
    for letter in text:
        seed = ((seed ^ ord(letter)) * 0x01000193) & 0xFFFFFFFF
    return seed


def place(value, places):
    return ((value >> 12) ^ value) & (places - 1)


def rows_of(word):
    bounded = f'<{word}>'
    rows = [place(hashed(bounded), BUCKETS)]
    for start in range(len(bounded)):
        value = 0x811C9DC5
        for length, letter in enumerate(bounded[start:start + MOST], 1):
            value = hashed(letter, value)
            if LEAST <= length < len(bounded):
                rows.append(place(value, BUCKETS))
    return rows


class Lists:
    """Lists of numbers behind each other."""

    def __init__(self, lists):
        self.from_ = torch.tensor(np.concatenate([[0], np.cumsum([len(one) for one in lists])]), dtype=torch.long)
        self.all = torch.tensor(np.concatenate([np.array(one, dtype=np.int64) for one in lists]))

    def of(self, numbers):
        """The lists of these numbers, and where each begins."""
        lengths = self.from_[numbers + 1] - self.from_[numbers]
        begins = torch.cat([torch.zeros(1, dtype=torch.long), lengths.cumsum(0)])
        return self.all[torch.repeat_interleave(self.from_[numbers] - begins[:-1], lengths) + torch.arange(int(begins[-1]))], begins[:-1]


# Word 0 is none: what stands before and behind a sentence.
known, letter_rows, class_rows = {}, [[0]], [[]]


def word_number(word, *classes):
    key = (word, *classes)
    if key not in known:
        known[key] = len(letter_rows)
        letter_rows.append(rows_of(word))
        class_rows.append([place(hashed(name), CLASS_BUCKETS) for name in classes])
    return known[key]


words = [np.array([word_number(*word) for word in sample['words'][:LONGEST]], dtype=np.int64) for sample in samples]
around = [np.array([word_number(word) for word in sample['around']] or [0], dtype=np.int64) for sample in samples]
cues = sorted({cue for sample in samples for cue in sample['cues']})
cue_number = {cue: i for i, cue in enumerate(cues)}
cues_in = [[cue_number[cue] for cue in sample['cues']] for sample in samples]
letter_rows, class_rows = Lists(letter_rows), Lists(class_rows)

# --- what is learned: one column a rule

wanted = np.zeros((len(samples), len(rules)), dtype=np.float32)
weight = np.ones_like(wanted)
for row, sample in enumerate(samples):
    weight[row] *= sample['weight']
    # Another rule of the family, or one that experts would argue about, is neither for nor against.
    for label in sample['labels']:
        weight[row, of_family.get(family(label), [])] = 0
    for label in sample['labels']:
        if label in number:
            wanted[row, number[label]], weight[row, number[label]] = 1, sample['weight']


class Step(torch.autograd.Function):
    """Puts weights on their steps; what is learned passes through (Bengio et al. 2013, “Estimating or propagating gradients through stochastic neurons”)."""

    @staticmethod
    def forward(_, weights, scale, levels):
        return (weights / scale).round().clamp(-levels, levels) * scale

    @staticmethod
    def backward(_, gradient):
        return gradient, None, None


def scale_of(weights, levels):
    """What one level stands for: of many levels the outermost is 2.6 times the mean."""
    return (weights.detach().abs().mean() * (2.6 / levels if levels > 3 else 1.0)).clamp(min=1e-6)


def begins(lists):
    return torch.tensor(np.concatenate([[0], np.cumsum([len(one) for one in lists])[:-1]]), dtype=torch.long)


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        spread = lambda *shape, by: torch.nn.Parameter((torch.rand(*shape) * 2 - 1) / math.sqrt(by))
        zeros = lambda *shape: torch.nn.Parameter(torch.zeros(*shape))
        self.letters = torch.nn.Parameter(torch.randn(BUCKETS, SIZE) * 0.3)
        self.classes = torch.nn.Parameter(torch.randn(CLASS_BUCKETS, SIZE) * 0.05)
        self.taps = torch.nn.ParameterList([spread(FILTERS, SIZE, width, by=SIZE * width) for width in WIDTHS])
        self.tap_bias = torch.nn.ParameterList([zeros(FILTERS) for _ in WIDTHS])
        self.out = spread(len(rules), len(WIDTHS) * FILTERS, by=len(WIDTHS) * FILTERS)
        self.bias = torch.nn.Parameter(torch.full((len(rules),), -4.0))
        self.cues, self.around = zeros(max(1, len(cues)), len(rules)), zeros(len(rules), SIZE)
        self.is_stepped = False

    def used(self, weights, levels=LEVELS):
        return Step.apply(weights, scale_of(weights, levels), levels) if self.is_stepped else weights

    def vectors(self, numbers):
        """What each word is, and where it stands among them."""
        distinct, where = np.unique(numbers, return_inverse=True)
        distinct = torch.tensor(distinct)
        rows, starts = letter_rows.of(distinct)
        vectors = F.embedding_bag(rows, self.used(self.letters, LETTER_LEVELS), starts, mode='mean')
        rows, starts = class_rows.of(distinct)
        if len(rows):
            vectors = vectors + F.embedding_bag(rows, self.used(self.classes), starts, mode='sum')
        return vectors * (distinct > 0).float()[:, None], torch.tensor(where.reshape(numbers.shape))

    def forward(self, batch):
        # Room behind the longest sentence, so that every filter also stands where there is no word.
        numbers = np.zeros((len(batch), max(len(words[row]) for row in batch) + max(WIDTHS)), dtype=np.int64)
        for i, row in enumerate(batch):
            numbers[i, :len(words[row])] = words[row]
        vectors, where = self.vectors(numbers)
        seen = F.dropout(vectors[where].transpose(1, 2), DROPOUT * 0.6, self.training)
        found = torch.cat([F.relu(F.conv1d(seen, self.used(taps), bias, padding=width - 1)).max(2)[0] for taps, bias, width in zip(self.taps, self.tap_bias, WIDTHS)], 1)
        logits = F.linear(F.dropout(found, DROPOUT, self.training), self.used(self.out), self.bias)
        here = [cues_in[row] for row in batch]
        logits = logits + F.embedding_bag(torch.tensor([cue for one in here for cue in one], dtype=torch.long), self.used(self.cues), begins(here), mode='sum')
        here = [around[row] for row in batch]
        vectors, where = self.vectors(np.concatenate(here))
        mean = F.embedding_bag(where, vectors, begins(here), mode='mean')
        return logits + F.linear(F.dropout(mean, DROPOUT, self.training), self.used(self.around))


def learned(rows):
    """A network that has learned from these samples."""
    torch.manual_seed(SEED)
    random = np.random.default_rng(SEED)
    net = Net()
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE / 4, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=EPOCHS * math.ceil(len(rows) / BATCH))
    for epoch in range(EPOCHS):
        started, total = time.time(), 0.0
        # The second half is learned in the steps that are shipped.
        net.is_stepped = epoch >= EPOCHS / 2
        net.train()
        order = random.permutation(rows)
        for at in range(0, len(order), BATCH):
            batch = order[at:at + BATCH]
            loss = (F.binary_cross_entropy_with_logits(net(batch), torch.tensor(wanted[batch]), reduction='none') * torch.tensor(weight[batch])).sum() / len(batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item() * len(batch)
        print(f'  {epoch + 1} of {EPOCHS}: {total / len(order):.3f}, {time.time() - started:.0f} s', flush=True)
    return net.eval()


def scores(net, rows):
    with torch.no_grad():
        return np.concatenate([net(rows[at:at + 512]).numpy() for at in range(0, len(rows), 512)])


def average_precision(net, name):
    """Of all pairs of a sentence and a family in a folder, by the highest score of the family's rules."""
    rows = [row for row, sample in enumerate(samples) if sample['text'].startswith(f'gold:{name}') and not sample['isHeading'] and not sample['leftAlone']]
    said, right = [], []
    for row, logits in zip(rows, scores(net, rows)):
        labels = samples[row]['labels']
        for one, columns in of_family.items():
            is_marked = any(family(label) == one and not label.startswith('?') for label in labels)
            if is_marked or not any(family(label) == one for label in labels):
                said.append(logits[columns].max())
                right.append(is_marked)
    right = np.array(right)[np.argsort(-np.array(said), kind='stable')]
    return 100 * (np.cumsum(right) / np.arange(1, len(right) + 1) * right).sum() / right.sum(), right.sum()


def packed(weights, levels=LEVELS):
    scale = float(scale_of(weights, levels))
    steps = (weights.detach() / scale).round().clamp(-levels, levels).to(torch.int8).numpy().reshape(-1) + LEVELS
    steps = np.append(steps, [LEVELS] * (len(steps) % 2)).astype(np.uint8)
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    return {'scale': float(f'{scale:.6g}'), 'levels': base64.b64encode(deflate.compress((steps[0::2] | steps[1::2] << 4).tobytes()) + deflate.flush()).decode()}


learnable = [row for row, sample in enumerate(samples) if sample['weight'] > 0]
print(f'{len(learnable)} samples, {len(rules)} rules', flush=True)
if args.scores:
    # Sentences of one text are never on both sides.
    fold_of = {text: i % args.folds for i, text in enumerate(dict.fromkeys(samples[row]['text'] for row in learnable))}
    out = [None] * len(samples)
    for fold in range(args.folds):
        print(f'fold {fold + 1} of {args.folds}', flush=True)
        net = learned([row for row in learnable if fold_of[samples[row]['text']] != fold])
        rows = [row for row in learnable if fold_of[samples[row]['text']] == fold]
        for row, logits in zip(rows, scores(net, rows)):
            out[row] = [round(float(logit), 3) for logit in logits]
    json.dump({'rules': rules, 'rows': out}, open(args.scores, 'w'))
if args.out:
    print('all', flush=True)
    net = learned(learnable)
    for name in unseen:
        print('{}: average precision {:.1f} (n {})'.format(name, *average_precision(net, name)))
    rounded = lambda values: [round(float(value), 4) for value in values]
    json.dump({
        'rules': rules, 'size': SIZE, 'filters': FILTERS, 'widths': WIDTHS, 'cues': cues, 'letters': packed(net.letters, LETTER_LEVELS), 'classes': packed(net.classes),
        'taps': [packed(taps.permute(2, 0, 1).contiguous()) for taps in net.taps], 'tapBias': [rounded(bias) for bias in net.tap_bias],
        'out': packed(net.out.t().contiguous()), 'bias': rounded(net.bias), 'cueWeights': packed(net.cues), 'around': packed(net.around.t().contiguous()),
    }, open(args.out, 'w'))
