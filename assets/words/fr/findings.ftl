### What the program noticed: one sentence a rule, with the figures and what to do.

finding-action_late = { $days ->
    [one] L’action « { $title } » dépasse d’un jour sa fin prévue. Mettez à jour son statut, ou déplacez sa date de fin.
   *[other] L’action « { $title } » dépasse de { $days } jours sa fin prévue. Mettez à jour son statut, ou déplacez sa date de fin.
}
finding-abandoned_without_reason = L’action « { $title } » est abandonnée sans motif. Indiquez pourquoi : le financeur le demandera.
finding-actual_dates_reversed = La fin réelle de l’action « { $title } » précède son début réel. Corrigez l’une des deux dates.
finding-blocked_without_reason = L’action « { $title } » est bloquée sans motif. Indiquez ce qui la bloque, et qui peut la débloquer.
finding-contract_dates_reversed = La fin du contrat « { $title } » précède son début. Corrigez l’une des deux dates.
finding-contract_number_twice = Le numéro de convention { $number } du contrat « { $title } » est aussi celui d’un autre contrat. Vérifiez lequel le porte.
finding-done_not_full = L’action « { $title } » est réalisée, mais son avancement est inférieur à 100 %. Portez-le à 100 %, ou revoyez le statut.
finding-expense_gross_below_net = Le montant TTC de la dépense « { $subject } » est inférieur à son montant HT. Vérifiez les deux montants sur la facture.
finding-expense_outside_period = La facture « { $subject } » du { $date } est datée hors de la période éligible du contrat « { $contract } » : elle ne sera pas payée. Vérifiez sa date, ou rattachez-la à un autre financement.
finding-expense_twice = Deux factures de { $supplier } portent la même date et le même montant, { $amount }. C’est sans doute la même : supprimez l’une des deux, ou précisez leurs numéros.
finding-funding_above_rate = Une aide du plan de financement de « { $title } » dépasse de { $over } le taux de { $rate } appliqué à son assiette. Ramenez le montant au plafond, ou vérifiez l’assiette.
finding-funding_unbalanced = Le plan de financement de « { $title } » n’est pas équilibré : { $costs } de dépenses, { $receipts } de recettes. Complétez les recettes, ou corrigez les dépenses.
finding-links_circle = Ces actions s’attendent en rond : { $circle }. Supprimez l’un de ces liens, ou changez-en le sens.
finding-links_overlap = « { $before } » finit le { $end }, après le début de « { $after } », le { $start }, qui l’attend. Revoyez l’une des deux dates, ou le lien.
finding-milestones_late = { $count ->
    [one] Un jalon de l’action « { $title } » est passé sans être fait. Indiquez sa date réelle, ou fixez une nouvelle date.
   *[other] { $count } jalons de l’action « { $title } » sont passés sans être faits. Indiquez leurs dates réelles, ou fixez de nouvelles dates.
}
finding-own_share_too_small = { $derogation ->
    [lead_authority] Le plan de financement de « { $title } » ne garde que { $own } de fonds propres. Le chef de file doit en apporter au moins { $least } des financements publics, soit { $wanted } (article L1111-10 du CGCT). Augmentez l’autofinancement, ou réduisez les aides publiques.
    [school] Le plan de financement de « { $title } » ne garde que { $own } de fonds propres. Même avec la dérogation du préfet pour la rénovation d’une école, il en faut au moins { $least } des financements publics, soit { $wanted } (article L1111-10 du CGCT). Augmentez l’autofinancement, ou réduisez les aides publiques.
   *[none] Le plan de financement de « { $title } » ne garde que { $own } de fonds propres. Pour un investissement, le maître d’ouvrage public doit en apporter au moins { $least } des financements publics, soit { $wanted } (article L1111-10 du CGCT). Augmentez l’autofinancement, réduisez les aides publiques, ou indiquez la dérogation.
}
finding-planned_dates_reversed = La fin prévue de l’action « { $title } » précède son début prévu. Corrigez l’une des deux dates.
finding-siren_invalid = Le SIREN { $siren } de « { $name } » n’est pas valide : sa clé de contrôle est fausse. Vérifiez les neuf chiffres.

## Faults of a file that is read
finding-file_cell_count = Cette ligne a { $found } cases pour { $wanted } colonnes. Vérifiez les points-virgules.
finding-file_circle = { $noun } « { $key } » : la ligne se contient elle-même. Changez son parent.
finding-file_key_twice = La clé « { $key } » est déjà prise, { $first }. Donnez-en une autre à l’une des deux lignes.
finding-file_link_twice = { $noun } : ce lien est déjà écrit, { $first }. Supprimez l’un des deux.
finding-file_missing_column = Il manque la colonne « { $column } ».
finding-file_no_key = { $noun } : la ligne n’a pas de clé. Ajoutez « key ».
finding-file_not_rows = { $noun } : écrivez chaque ligne sous [[{ $table }]].
finding-file_out_of_range = { $noun }, { $field } : { $given } n’est pas entre { $low } et { $high }.
finding-file_required = { $noun } : le champ « { $field } » est obligatoire.
finding-file_several_lines = { $noun } : le champ « { $field } » tient sur une seule ligne.
finding-file_shape = { $noun }, { $field } : { $given } n’est pas { $shape ->
    [cents] un montant
    [codes] une liste de codes
    [count] un nombre entier
    [day] une date
    [digest] une empreinte SHA-256
    [email] une adresse électronique
    [flag] oui ou non (true ou false)
    [percent] un pourcentage entier
    [quantity] un nombre
    [rate] un taux
    [siren] un SIREN de neuf chiffres
    [tags] une liste de textes
    [web] une adresse internet
    [year] une année
   *[line] un texte
}.
finding-file_syntax = Le fichier ne peut pas être lu ici : { $detail }
finding-file_too_long = { $noun } : le champ « { $field } » dépasse { $max } caractères.
finding-file_unknown_code = { $noun }, { $field } : { $given } n’est pas dans la liste.
finding-file_unknown_column = La colonne « { $column } » n’est pas connue.
finding-file_unknown_field = { $noun } : le champ « { $field } » n’existe pas.
finding-file_unknown_key = { $noun }, { $field } : aucune ligne n’a la clé « { $key } ».
finding-file_unknown_noun = « { $name } » n’est le nom d’aucune table.
finding-file_wrong_noun = { $field } : « { $key } » désigne une ligne de la table { $found }, pas de la table { $wanted }.

alert-action_late = { $days ->
    [one] « { $title } » devait être finie hier. Mettez à jour son statut ou sa date.
   *[other] « { $title } » devait être finie le { $on }, il y a { $days } jours. Mettez à jour son statut ou sa date.
}
alert-milestone_late = { $days ->
    [one] Jalon « { $title } » : passé d’un jour. Dites s’il est fait, ou fixez un autre jour.
   *[other] Jalon « { $title } » : passé de { $days } jours. Dites s’il est fait, ou fixez un autre jour.
}
alert-instalment_late = { $days ->
    [one] Versement « { $title } » : à demander depuis hier.
   *[other] Versement « { $title } » : à demander depuis { $days } jours (le { $on }).
}
alert-deliverable_late = { $days ->
    [one] Livrable « { $title } » : attendu hier par le financeur.
   *[other] Livrable « { $title } » : attendu par le financeur depuis { $days } jours (le { $on }).
}
alert-decision_late = { $days ->
    [one] Décision « { $title } » : à faire depuis hier.
   *[other] Décision « { $title } » : à faire depuis { $days } jours (le { $on }).
}
alert-instalment_due = { $days ->
    [0] Versement « { $title } » à demander : aujourd’hui.
    [one] Versement « { $title } » à demander : demain.
   *[other] Versement « { $title } » à demander : dans { $days } jours, le { $on }.
}
alert-deliverable_due = { $days ->
    [0] Livrable « { $title } » à remettre : aujourd’hui.
    [one] Livrable « { $title } » à remettre : demain.
   *[other] Livrable « { $title } » à remettre : dans { $days } jours, le { $on }.
}
alert-action_due = { $days ->
    [0] Fin prévue de « { $title } » : aujourd’hui.
    [one] Fin prévue de « { $title } » : demain.
   *[other] Fin prévue de « { $title } » : dans { $days } jours, le { $on }.
}
alert-milestone_due = { $days ->
    [0] Jalon « { $title } » : aujourd’hui.
    [one] Jalon « { $title } » : demain.
   *[other] Jalon « { $title } » : dans { $days } jours, le { $on }.
}
alert-decision_due = { $days ->
    [0] Décision « { $title } » à faire : aujourd’hui.
    [one] Décision « { $title } » à faire : demain.
   *[other] Décision « { $title } » à faire : dans { $days } jours, le { $on }.
}
alert-action_blocked = « { $title } » est bloquée sans motif. Dites pourquoi : quelqu’un peut aider.
alert-action_stale = « { $title } » n’a pas été mise à jour depuis le { $on }.
alert-indicator_silent = Indicateur « { $title } » : dernière valeur le { $on }. Relevez-le.
alert-indicator_unread = Indicateur « { $title } » : aucune valeur. Relevez-le, ou retirez-le.
