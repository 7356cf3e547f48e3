import { walks } from './support/round-walks.ts'
import { test } from './support/story.ts'
import { expectTranslated } from './support/translated.ts'

for (const locale of ['de-XA', 'ar-XB'])
  for (const [name, walk] of Object.entries(walks))
    test(`rounds, ${name}, in ${locale}: no word of another language, and nothing cut off`, async ({
      page,
      request,
      baseURL,
      provoke,
    }) => {
      provoke(/40[49]|ERR_FAILED/)
      test.slow()
      const at = (path: string) => `/${locale}${path}`
      const look = (state: string) => test.step(state, () => expectTranslated(page, locale))
      await walk({ page, request, base: `${baseURL}`, at, look })
    })
