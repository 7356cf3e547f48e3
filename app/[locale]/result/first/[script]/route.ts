import { locales, wordsFor } from '../../../../_messages/languages.ts'
import { firstScript } from '../../../../_result/first/first-script.ts'
import { firstWords } from '../../../../_result/first/first-words.ts'

export const dynamicParams = false

type Params = { readonly locale: string; readonly script: string }

const scriptOf = async (locale: string) => firstScript(firstWords(await wordsFor(locale)))

export const generateStaticParams = (): Promise<Params[]> =>
  Promise.all(locales.map(async (locale) => ({ locale, script: (await scriptOf(locale)).name })))

/** The script that writes the first sentence of a result: a file beside the page, since a text in the page is sent twice. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { text } = await scriptOf((await params).locale)
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
