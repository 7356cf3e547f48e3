// What PDF/UA-1 or PDF/A-2a forbid and pdf.js cannot see (it sees the rest: app/_report/testing/complaints.ts), looked
// for in the objects that qpdf lists.
import { spawnSync } from 'node:child_process'

/** The objects of a file by their references; a stream is its dictionary with `data`, in base64. */
export function objectsOf(file) {
  const options = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized']
  const { stdout } = spawnSync('qpdf', [...options, file], { encoding: 'utf8', maxBuffer: 1 << 26 })
  const objects = Object.entries(JSON.parse(stdout).qpdf[1]).map(([name, { value, stream }]) => [
    name.replace('obj:', ''),
    stream ? { ...stream.dict, data: stream.data } : value,
  ])
  return Object.fromEntries(objects)
}

const isRef = (value) => typeof value === 'string' && /^\d+ 0 R$/.test(value)
const isAny = (type) => (value) => value?.['/Type'] === type

export function complaints(objects) {
  const found = new Set()
  const expect = (holds, complaint) => holds || found.add(complaint)
  const get = (value) => (isRef(value) ? objects[value] : value)
  const all = Object.values(objects)
  const catalog = get(objects.trailer['/Root'])
  const [intent] = (get(catalog['/OutputIntents']) ?? []).map(get)
  const profile = intent?.['/S'] === '/GTS_PDFA1' && get(intent['/DestOutputProfile'])?.data
  expect(profile, 'there is no output intent with a profile')
  expect(objects.trailer['/ID']?.length === 2, 'the file has no ID')
  expect(!catalog['/AA'], 'the file acts by itself')
  for (const page of all.filter(isAny('/Page'))) {
    expect(page['/Tabs'] === '/S', 'a page does not go by structure (Tabs)')
    const states = Object.keys(get(get(page['/Resources'])['/ExtGState']) ?? {})
    expect(states.length === 0, 'a page uses transparency')
  }
  for (const font of all.filter((value) => value?.['/Subtype'] === '/CIDFontType2')) {
    const descriptor = get(font['/FontDescriptor'])
    expect(font['/CIDToGIDMap'] === '/Identity', 'a font has no CIDToGIDMap')
    const set = get(descriptor['/CIDSet'])
    const named = [...Buffer.from(set?.data ?? '', 'base64')].flatMap((byte) => [
      ...byte.toString(2).padStart(8, '0'),
    ])
    const glyphs = Array.from({ length: glyphCount(get(descriptor['/FontFile2'])) }, (_, glyph) => glyph)
    expect(!set || glyphs.every((glyph) => named[glyph] === '1'), 'a CIDSet leaves glyphs out')
  }

  const root = get(catalog['/StructTreeRoot'])
  const numbers = get(get(root['/ParentTree'])['/Nums']).map(get)
  const parent = (key) => numbers[numbers.indexOf(key) + 1]
  walk(root['/K'])
  return [...found]

  function walk(kids, owner, page) {
    for (const kid of [get(kids)].flat()) {
      const value = get(kid)
      // The ParentTree knows the element by its reference.
      if (typeof value === 'number') {
        const listed = parent(get(page)['/StructParents'])?.[value]
        expect(listed === owner, 'the ParentTree is wrong on a content')
      } else if (isAny('/MCR')(value)) walk(value['/MCID'], owner, value['/Pg'] ?? page)
      else if (isAny('/OBJR')(value)) {
        const listed = parent(get(value['/Obj'])['/StructParent'])
        expect(listed === get(owner), 'the ParentTree is wrong on an annotation')
      } else if (value) {
        const [type, attributes, below] = [
          value['/S'].slice(1),
          get(value['/A']),
          [get(value['/K']) ?? []].flat(),
        ]
        expect(below.length > 0 || ['TD', 'TH'].includes(type), `${type} is empty`)
        expect(type !== 'TH' || ['/Row', '/Column'].includes(attributes?.['/Scope']), 'a TH has no Scope')
        expect(type !== 'L' || attributes?.['/ListNumbering'], 'a list has no ListNumbering')
        walk(below, kid, value['/Pg'] ?? page)
      }
    }
  }
}

/** How many glyphs a TrueType font holds, by its `maxp` table. */
function glyphCount({ data }) {
  const font = Buffer.from(data, 'base64')
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) === 'maxp')
      return font.readUInt16BE(font.readUInt32BE(at + 8) + 4)
  }
  return 0
}

const first = (objects, key, value) => Object.values(objects).find((one) => one?.[key] === value)

/** A complaint → what has to be done to the objects of a sound report with a link to hear it. */
export const faults = {
  'there is no output intent with a profile': (all) =>
    delete first(all, '/S', '/GTS_PDFA1')['/DestOutputProfile'],
  'the file has no ID': (all) => delete all.trailer['/ID'],
  'the file acts by itself': (all) => Object.assign(first(all, '/Type', '/Catalog'), { '/AA': {} }),
  'a page does not go by structure (Tabs)': (all) => delete first(all, '/Type', '/Page')['/Tabs'],
  'a page uses transparency': (all) =>
    Object.assign(all[first(all, '/Type', '/Page')['/Resources']], { '/ExtGState': { '/Gs1': null } }),
  'a font has no CIDToGIDMap': (all) => delete first(all, '/Subtype', '/CIDFontType2')['/CIDToGIDMap'],
  'P is empty': (all) => first(all, '/S', '/P')['/K'].pop(),
  'a TH has no Scope': (all) => delete first(all, '/S', '/TH')['/A'],
  'a list has no ListNumbering': (all) => delete first(all, '/S', '/L')['/A'],
  'the ParentTree is wrong on a content': (all) =>
    first(all, '/Type', '/StructTreeRoot')['/ParentTree']['/Nums'][1].reverse(),
  'the ParentTree is wrong on an annotation': (all) => delete first(all, '/Type', '/Annot')['/StructParent'],
}
