import { allTo, attributes, everything, frequencies, keyed, saved } from './support/answers.ts'
import { expect, test } from './support/story.ts'

const whole = (value: number, often = 2, level = 2) => ({
  ...allTo(value),
  ...Object.fromEntries(frequencies.map((id, at) => [id, (often + at) % 5])),
  ...Object.fromEntries(attributes.map((id) => [id, level])),
})
const lead = { role: 'tech-lead' }
const wavering = keyed(Array.from({ length: 20 }, (_, at) => (at % 3 === 0 ? -1 : 0.5)))

/** Twelve people, from one end to the other, with and without a role, a number, or all of the answers. */
const people = [
  ['team first, tech lead', saved(whole(-1), lead)],
  ['team first, technical PM', saved(whole(-1), { role: 'technical-pm' })],
  ['a lean to the team, both roles', saved(everything, { role: 'both' })],
  ['a lean to the project, tech lead', saved(whole(0.5, 1, 4), lead)],
  ['project first, no role', saved(whole(1, 3, 0))],
  ['project first, neither role', saved(whole(1), { role: 'neither' })],
  ['all equal, both roles', saved(whole(0), { role: 'both' })],
  ['all over the place', saved({ ...everything, ...wavering }, lead)],
  ['pairs only', saved(allTo(0.5), { role: 'technical-pm' })],
  ['short form', saved(allTo(-0.5, 10), { form: 'short' })],
  ['provisional', saved(allTo(-1, 6), lead)],
  ['straight lines', saved({ ...everything, ...allTo(1) }, { role: 'both' })],
] as const

const screens = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
]

for (const [who, stored] of people) {
  test(`what stands open is short: ${who}`, async ({ page, store }) => {
    await store(stored)
    await page.goto('/result')
    await expect(page.getByRole('heading', { name: 'Look closer' })).toBeVisible()
    await expect(page.getByText(/^Earlier surveys/)).toBeVisible()
    for (const screen of screens) {
      await page.setViewportSize(screen)
      const { high, words } = await page.evaluate(() => {
        const main = document.querySelector('main')
        const box = main?.getBoundingClientRect()
        return {
          high: ((box?.bottom ?? Number.NaN) + scrollY) / innerHeight,
          words:
            main?.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? Number.NaN,
        }
      })
      console.log(`${screen.width} × ${screen.height}, ${who}: ${high.toFixed(2)} screens, ${words} words`)
      expect(high).toBeLessThanOrEqual(5.5)
      expect(words).toBeLessThanOrEqual(450)
    }
  })
}
