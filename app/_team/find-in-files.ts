import { cleanName } from '../_files/clean-name.ts'
import { type FileProblem, LARGEST_FILE, readPeople } from '../_files/read-people.ts'
import type { Candidate } from './member.ts'

export interface FoundInFiles {
  readonly people: readonly Candidate[]
  readonly problems: readonly (FileProblem & { readonly file: string })[]
}

/** Everybody in some files; what cannot be read is named with its file. */
export async function findInFiles(files: readonly File[]): Promise<FoundInFiles> {
  const people: Candidate[] = []
  const problems: (FileProblem & { file: string })[] = []
  for (const file of files) {
    const found = await readOne(file)
    for (const { name, answers, about } of found.people) {
      people.push({
        name: cleanName(name ?? ''),
        answers,
        about: about === null ? null : cleanName(about) || null,
      })
    }
    problems.push(...found.problems.map((problem) => ({ ...problem, file: cleanName(file.name) })))
  }
  return { people, problems }
}

const whole = (code: FileProblem['code']) => ({
  people: [],
  problems: [{ code, entry: null, detail: '' }] as const,
})

async function readOne(file: File) {
  if (file.size > LARGEST_FILE) return whole('too-large')
  // A folder that was dropped cannot be read, and says so only now.
  return file.text().then(readPeople, () => whole('not-json'))
}
