// The systemd unit, as far as it can be judged without starting it.
import { spawnSync } from 'node:child_process'

const unit = 'deploy/two-hats.service'
/** Of systemd's scale from 0 (closed) to 10 (open); a unit that hardens nothing has 9.6. */
const MOST_EXPOSED = 2

export async function checkUnit(check) {
  await check('systemd reads the unit without a complaint', () => {
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', unit], {
      encoding: 'utf8',
    })
    const said = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('two-hats.service'))
    // Where Node stands is the machine's affair.
    const complaints = said.filter((line) => !line.includes('/usr/bin/node is not executable'))
    return complaints.length > 0 || status === null ? [...complaints, `status ${status}`] : []
  })
  await check(`the unit's exposure is at most ${MOST_EXPOSED} of 10`, () => {
    const { stdout, stderr } = spawnSync(
      'systemd-analyze',
      ['security', '--offline=true', '--no-pager', unit],
      {
        encoding: 'utf8',
      },
    )
    const exposure = Number(/Overall exposure level for .*: ([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN)
    console.log(`     exposure ${exposure}`)
    return exposure <= MOST_EXPOSED ? [] : [`${exposure} ${stderr}`]
  })
}
