import type { Metadata } from 'next'
import { en as english } from '../../../questions/two-hats-1/en.ts'
import { feedbackEn } from '../../../questions/two-hats-1/feedback-en.ts'
import { wordsFor } from '../../_messages/words.ts'
import { TeamScreen } from '../../_team/team-screen.tsx'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsFor((await params).locale).team.pageTitle,
})

export default async function Page({ params }: Props) {
  const { team, storage, files, reportPanel } = wordsFor((await params).locale)
  const { activities, objectives, zones } = english
  const { losses, twoPeople } = feedbackEn
  return (
    <TeamScreen
      words={{ team, storage, files, reportPanel, activities, objectives, zones, losses, twoPeople }}
    />
  )
}
