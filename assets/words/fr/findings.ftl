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
