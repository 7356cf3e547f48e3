// Scores the people of a seed in a process that has met nobody else, and prints one digest a person.
// SEED and PEOPLE in the environment; used by fuzz-memory.js.

import { digest } from './digest.js'
import { checkedPeople } from './unchecked.js'

const person = checkedPeople(Number(process.env.SEED))
const lines = []
for (let left = Number(process.env.PEOPLE); left > 0; left--) lines.push(digest(person()))
process.stdout.write(lines.join('\n'))
