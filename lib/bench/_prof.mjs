import { twoHats1 } from './dist/questions/two-hats-1/instrument.js'
import { documentedWay } from './documented-way.js'
import { itemIds } from './dist/lib/src/index.js'
console.log(Math.round(documentedWay(twoHats1, itemIds(twoHats1), 100000)))
