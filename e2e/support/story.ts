import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/** Everything that must never happen on any page: script errors, policy violations, foreign requests. */
function watch(page: Page, trouble: string[], own: string) {
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => trouble.push(`page error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(own) && !/^(data|blob|about):/.test(url)) trouble.push(`foreign request: ${url}`)
  })
}

interface Fixtures {
  /** What went wrong so far; at the end, nothing but what was provoked. */
  readonly trouble: readonly string[]
  /** Says at the start that a story provokes troubles like this one, whenever they come. */
  readonly provoke: (trouble: RegExp) => void
  /** Puts text into this browser's storage before the page is opened. */
  readonly store: (text: string, key?: string) => Promise<void>
}

export const test = base.extend<
  Fixtures & { troubles: { seen: string[]; provoked: RegExp[] }; watched: undefined }
>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
  troubles: async ({}, use) => {
    const troubles = { seen: [] as string[], provoked: [] as RegExp[] }
    await use(troubles)
    const unasked = troubles.seen.filter((line) => !troubles.provoked.some((pattern) => pattern.test(line)))
    expect(unasked).toEqual([])
  },
  trouble: ({ troubles }, use) => use(troubles.seen),
  provoke: ({ troubles }, use) => use((pattern) => void troubles.provoked.push(pattern)),
  watched: [
    async ({ context, baseURL, troubles }, use) => {
      context.on('page', (page) => watch(page, troubles.seen, baseURL ?? ''))
      await use(undefined)
      expect(await context.cookies()).toEqual([])
    },
    { auto: true },
  ],
  store: async ({ context }, use) => {
    await use((text, key = 'two-hats') => storeIn(context, text, key))
  },
})

/** Seeds storage once: a later reload must find what the page itself wrote. */
async function storeIn(context: BrowserContext, text: string, key: string): Promise<void> {
  await context.addInitScript(
    ([name, value]) => {
      if (!location.href.startsWith('http') || sessionStorage.getItem(`seeded ${name}`)) return
      sessionStorage.setItem(`seeded ${name}`, '1')
      localStorage.setItem(name, value)
    },
    [key, text] as const,
  )
}

/** Every row on the disk with a value, by its path. */
export const storedRows = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    if (!names.includes('two-hats')) return {}
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('two-hats'))
    const rows = await done(database.transaction('rows').objectStore('rows').getAll())
    database.close()
    return Object.fromEntries(
      rows.filter(({ value }) => value !== undefined).map(({ path, value }) => [path, value]),
    )
  })

/** The answers on the disk: of the open survey, or of the only finished one. */
export async function storedAnswers(page: Page): Promise<Record<string, number | null>> {
  const rows = await storedRows(page)
  const current = rows['desk/current']
  if (typeof current !== 'string') return {}
  const record = rows[current] as { answers: Record<string, number | null> } | undefined
  if (record) return record.answers
  const top = `${current}/answers/`
  return Object.fromEntries(
    Object.entries(rows)
      .filter(([path]) => path.startsWith(top))
      .map(([path, value]) => [path.slice(top.length), value as number | null]),
  )
}

/** The texts on the disk that could not be read. */
export async function textsSetAside(page: Page): Promise<readonly unknown[]> {
  const rows = Object.entries(await storedRows(page))
  return rows.flatMap(([path, value]) =>
    path.startsWith('aside/') ? [(value as { text: unknown }).text] : [],
  )
}

/** The survey has read what is kept, and takes answers. */
export const surveyIsReady = (page: Page) => expect(page.locator('.survey[data-ready]')).toBeAttached()

/** SurveyJS has arrived, some time after the first answer, and holds the survey. */
export const surveyjsIsThere = (page: Page) => expect(page.locator('.survey[data-engine]')).toBeAttached()

export { expect }
