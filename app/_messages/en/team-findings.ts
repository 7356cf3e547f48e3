/** What is said of people together: words of the sections below the list. */
export const teamFindings = {
  alone: {
    sentence: 'One person so far; a team starts at two.',
    lead: 'With one person, whoever does both wears both hats. Add a second one to see what they cover together.',
    title: 'What these answers say',
    name: 'The ten fields of {name}',
    caption:
      'How much of each objective {name} serves within each activity, from 0 to 100; from 50 on, a field counts as backed',
    says: '{team} for the team, {project} for the project',
    value: '{field} {value}',
    noFields: 'No field is known: the questions on frequency are not answered, or the short form was used.',
    raters: 'Nobody on the project yet: so far there are only answers about somebody.',
  },
  sentence: {
    roles: {
      separate: 'As far as these answers tell, different people back the team and the project.',
      bestByOne:
        'As far as these answers tell, both objectives are backed, best by one person who wears both hats.',
      oneWearsBoth: 'As far as these answers tell, one person wears both hats.',
      notBacked: 'These answers show no two people who back one objective each.',
      unknown: 'Who backs which objective is not known: too few questions on frequency are answered.',
    },
    rolesProbably: {
      separate: 'Probably different people back the team and the project.',
      bestByOne: 'Probably both objectives are backed, best by one person who wears both hats.',
      oneWearsBoth: 'Probably one person wears both hats.',
      notBacked: 'Probably no two people back one objective each.',
      unknown: 'Who backs which objective is not known: too few questions on frequency are answered.',
    },
    gap: 'Probably nobody covers {fields}.',
    gaps: '{n} of {known} fields are likely gaps, each taken by itself: {fields}.',
    thin: 'No single field is a likely gap; {fields} may be thin.',
    covered: 'Each of {known} fields is probably covered.',
    none: 'No field is known.',
    lead: 'A field is one activity, done for one objective. It is a likely gap where the chance that nobody covers it is 50 % or more, and thin from 20 % on.',
    rough: 'These chances were calibrated for two or three people; for {n}, read them as rough.',
    unknown: {
      one: '1 field is not known: nobody answered how often.',
      other: '{n} fields are not known: nobody answered how often.',
    },
  },
  coverage: {
    title: 'What is covered',
    name: 'Coverage of the ten fields',
    status: { covered: 'covered', thin: 'thin', 'likely-gap': 'likely gap', unknown: 'not known' },
    summary: '{statuses}.',
    lead: 'The fuller a field, the better it is covered: it counts what the best person there does, not the sum.',
    caption:
      'Each field: the chance that nobody covers it, the best person’s value from 0 to 100, and how many reach 50',
    field: 'Field',
    gap: 'Gap',
    best: 'Best',
    depth: 'People',
    unasked:
      'Not known for {names}: their answers are the short form. What they cover is not counted, and some of these gaps may be theirs.',
    who: {
      none: 'nobody reaches 50',
      alone: '{names} only: nobody else if away',
      others: { one: '1 other', other: '{n} others' },
    },
  },
  losses: {
    title: 'What gets lost',
    lead: 'Only where a gap is likely. “May” is meant as it stands.',
    shown: 'Seen in',
    cell: '{field} ({percent})',
    both: 'Seen in: one person backs both objectives better than any two people back one each.',
    agree: 'What two people could agree on:',
    agreeOne: 'What two people could agree on: {agree}.',
    agreeOn: {
      block: {
        team: 'who may turn a shortcut down for the sake of the code',
        project: 'who keeps the scope, and says no to what would delay it',
      },
      unblock: {
        team: 'whom a stuck engineer can call',
        project: 'who gets the answers that the project waits for',
      },
      redirect: {
        team: 'who passes work on so that somebody learns from it',
        project: 'who moves work when a milestone is at risk',
      },
      decide: {
        team: 'who speaks for maintenance when options are weighed',
        project: 'who settles open questions by time and cost',
      },
      show: {
        team: 'who takes time to pass on know-how',
        project: 'who tells people outside how it is going',
      },
    },
    agreeBoth: 'which hat is on, and who holds the other one on those days',
  },
  pair: {
    title: 'Who holds what',
    lead: 'Somebody holds a field from 50 of 100 on. One field is uncertain by about 26 either way, so take this as a start for talking.',
    both: 'Both pull',
    neither: 'Neither does',
    does: '{name} does',
    unknown: 'Not known',
    nothing: 'none',
    caption: 'Each field and each person’s value, from 0 to 100',
    field: 'Field',
  },
  spectrum: {
    title: 'The people on one spectrum',
    name: 'People between tech lead and technical PM',
    summary: '{people}.',
    person: '{name} {value}, likely {range}',
    lead: 'Each dot is a position, from tech lead (−100) to technical PM (+100); the bar is where it would land nine times out of ten with other questions. A colour is claimed only where the side is.',
    team: 'Tech lead',
    project: 'Technical PM',
    noPosition: 'Without a position, since fewer than 5 pairs are answered: {names}.',
    nobody: 'Nobody has answered enough pairs for a position.',
    caption: 'Position and likely range, and how much of each objective a person serves, from 0 to 100',
    column: 'Person',
    position: 'Position',
    likely: 'likely {range}',
    unplaced: 'no position',
    forTeam: 'Team',
    forProject: 'Project',
    rolesHelp:
      'The last two are means over a person’s known activities; a dash where fewer than four are known.',
  },
  roles: {
    title: 'How the two hats are spread',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    bothRolesBacked: {
      name: 'Both roles backed',
      help: 'Two different people each serve one objective at 50 or more: the best such pair reaches {value}.',
      helpUnknown: 'Two different people would each have to serve one objective at 50 or more.',
    },
    oneWearsBoth: {
      name: 'One person wears both hats',
      help: 'The best single person serves both objectives at {value}, and “yes” means that no two people do as well.',
      helpUnknown: '“Yes” means that no two people do as well as one who does both.',
    },
    separation: {
      name: 'Separation',
      help: 'The best pair less the best single person, in points of 100; below zero, one person wears both hats.',
    },
    gapIndex: {
      name: 'Gap index',
      help: 'How far the best people fall short of 50, averaged over the known fields: 0 is nowhere, 100 everywhere.',
    },
    overlap: {
      name: 'Overlap',
      help: 'How far second people exceed 50, averaged over the known fields: 0 is no backup anywhere.',
    },
  },
  raters: {
    title: 'Self against others: {name}',
    self: 'Who is {name}?',
    choose: 'Choose a person',
    tooFew:
      '{raters} with a position so far. From three on, it can be said whether they agree, and how far {name} is from them; before that a number would mean little.',
    noRater: 'No rater',
    raters: { one: '1 rater', other: '{n} raters' },
    agreement: 'Agreement of the raters',
    agreementHelp: 'r_wg(J): 0 is no more than chance, 1 is all the same.',
    icc: 'Consistency of one rater',
    iccHelp: 'ICC(2,1), over the pairs that all of them answered; 95 % range {range}.',
    iccMean: 'Consistency of their mean',
    iccMeanHelp: 'ICC(2,k); 95 % range {range}.',
    difference: 'Self minus others',
    differenceHelp:
      'In standard deviations of the raters’ positions; above zero, {name} sees more of the project than they do.',
    noSelf: 'Choose above who {name} is.',
    reasons: {
      'self-without-position': 'The person’s own answers give no position.',
      'raters-do-not-differ':
        'The raters’ positions are all the same, so a distance in their spread has no meaning.',
    },
  },
} as const
