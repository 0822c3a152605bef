import { Figures } from '../figures.ts';
import { benchIndexChange, benchShards, benchWhole } from './measure.ts';
import { syntheticEntries } from './names.ts';
import { questionsAbout } from './questions.ts';

const N = Number(process.argv[2]);
const per = Number(process.argv[3]);
const f = new Figures();
await benchWhole(f);
if (N <= 100000 && process.argv[4] === 'c') await benchIndexChange(f, [1000, N]);
const e = syntheticEntries(N);
await benchShards(f, e, { questions: questionsAbout(e, per), scriptBytes: 0 });
await f.print();
