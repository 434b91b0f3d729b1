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
finding-expense_gross_below_net = Le montant TTC de la dépense « { $subject } », { $gross }, est inférieur à son montant HT, { $net }. Vérifiez les deux montants sur la facture.
finding-expense_outside_period = La facture « { $subject } » du { $date } est datée hors de la période éligible du contrat « { $contract } », dont la limite est le { $limit } : elle ne sera pas payée. Vérifiez sa date, ou rattachez-la à un autre financement.
finding-expense_twice = Deux factures de { $supplier } portent la même date et le même montant, { $amount } : « { $subject } » est sans doute l’une d’elles. Supprimez-la, ou admettez le constat si ce sont bien deux factures.
finding-funding_above_rate = Une aide du plan de financement de « { $title } » dépasse de { $over } le taux de { $rate } appliqué à son assiette. Ramenez le montant au plafond, ou vérifiez l’assiette.
finding-funding_unbalanced = Le plan de financement de « { $title } » n’est pas équilibré : { $costs } de dépenses, { $receipts } de recettes. Complétez les recettes, ou corrigez les dépenses.
finding-links_circle = Ces actions s’attendent en rond : { $circle }. Supprimez l’un de ces liens, ou changez-en le sens.
finding-links_overlap = « { $before } » finit le { $end }, après le début de « { $after } », le { $start }, qui l’attend. Revoyez l’une des deux dates, ou le lien.
finding-milestones_late = { $count ->
    [one] Un jalon de l’action « { $title } » est passé sans être fait. Indiquez sa date réelle, ou fixez une nouvelle date.
   *[other] { $count } jalons de l’action « { $title } » sont passés sans être faits. Indiquez leurs dates réelles, ou fixez de nouvelles dates.
}
finding-own_share_too_small = { $derogation ->
    [lead_authority] Le plan de financement de « { $title } » ne garde que { $own } de fonds propres pour { $aid } d’aides publiques. Le chef de file doit en apporter au moins { $least } des financements publics, soit { $wanted }. Augmentez l’autofinancement, ou réduisez les aides publiques.
    [school] Le plan de financement de « { $title } » ne garde que { $own } de fonds propres pour { $aid } d’aides publiques. Même avec la dérogation du préfet pour la rénovation d’une école, il en faut au moins { $least } des financements publics, soit { $wanted }. Augmentez l’autofinancement, ou réduisez les aides publiques.
   *[none] Le plan de financement de « { $title } » ne garde que { $own } de fonds propres pour { $aid } d’aides publiques. Pour un investissement, le maître d’ouvrage public doit en apporter au moins { $least } des financements publics, soit { $wanted }. Augmentez l’autofinancement, réduisez les aides publiques, ou indiquez la dérogation.
}
finding-planned_dates_reversed = La fin prévue de l’action « { $title } » précède son début prévu. Corrigez l’une des deux dates.
finding-siren_invalid = Le SIREN { $siren } de « { $name } » n’est pas valide : sa clé de contrôle est fausse. Vérifiez les neuf chiffres.

## Money and contracts: what a funder would say
finding-expense_before_convention = La facture « { $subject } » du { $date } précède la convention « { $contract } », qui ne paie rien d’antérieur au { $from }. Vérifiez sa date, ou rattachez-la à un autre financement.
finding-expense_negative = La dépense « { $subject } » est de { $amount } sans être un avoir. Indiquez que c’est un avoir, ou corrigez le montant.
finding-credit_note_positive = L’avoir « { $subject } » est de { $amount } : il s’ajoute au lieu de se déduire. Mettez son montant en négatif, ou indiquez que c’est une facture.
finding-eligible_above_expense = La part éligible de « { $subject } », { $eligible }, dépasse la dépense elle-même, { $amount }. Ramenez-la au montant payé.
finding-allocated_above_expense = Les parts de « { $subject } » entre actions font { $allocated } pour { $net } HT : { $over } de trop. Réduisez une part.
finding-claimed_twice = « { $subject } » est demandée pour { $claimed } à plusieurs contrats alors qu’elle ne fait que { $whole } : { $over } seraient payés deux fois. Réduisez une des demandes.
finding-funding_negative = Le plan de financement de « { $title } » contient un montant négatif, { $amount }. Une dépense ou une recette y est positive : corrigez-le.
finding-funding_above_cap = Une aide du plan de financement de « { $title } » dépasse de { $over } son plafond de { $cap }. Ramenez le montant au plafond, ou vérifiez le plafond.
finding-grant_above_rate = Une aide de { $granted } au contrat « { $title } » dépasse de { $over } le taux de { $rate } appliqué à son assiette de { $base }. Vérifiez l’assiette, le taux ou le montant notifié.
finding-grant_above_cap = Une aide de { $granted } au contrat « { $title } » dépasse de { $over } son plafond de { $cap }. Vérifiez le plafond ou le montant notifié.
finding-contract_above_rate = L’aide du contrat « { $title } », { $granted }, dépasse de { $over } le taux de { $rate } appliqué à son assiette de { $base }. Vérifiez l’assiette, le taux ou le montant accordé.
finding-funders_not_granted = Les financeurs du contrat « { $title } » apportent { $shares } en tout, pour { $granted } accordés. Mettez les deux d’accord.
finding-cost_line_overspent = Le poste « { $title } » a { $spent } de dépenses pour { $planned } prévus : { $over } de trop. Demandez un avenant, ou imputez le surplus ailleurs.
finding-cost_line_above_cap = Les dépenses du poste « { $title } » appellent { $aid } d’aide, { $over } au-dessus de son plafond de { $cap }. Le surplus ne sera pas payé : cherchez un autre financement.
finding-cost_line_rate = Le taux d’aide du poste « { $title } », { $rate }, dépasse celui du contrat, { $most }. Vérifiez lequel est le bon.
finding-cost_lines_not_base = Les postes du contrat « { $title } » font { $planned } en tout, pour une assiette de { $base }. Mettez les deux d’accord.
finding-phase_too_long = La phase « { $title } » finit le { $end } : elle peut durer { $months } mois au plus, jusqu’au { $limit }. Avancez sa fin, ou demandez une prolongation.
finding-phases_overlap = La phase « { $after } » commence le { $start }, avant la fin de « { $before } », le { $end }. Corrigez l’une des deux dates.
finding-deliverable_late = { $days ->
    [one] Le livrable « { $title } » était attendu hier, le { $due }. Remettez-le, ou notez le jour où il l’a été.
   *[other] Le livrable « { $title } » est attendu depuis le { $due }, il y a { $days } jours. Remettez-le, ou notez le jour où il l’a été.
}
finding-criterion_no_baseline = Le critère « { $title } », qui vaut { $weight }, n’a pas de valeur initiale : ce qu’il rapporte ne peut pas être calculé. Saisissez le résultat du premier audit.
finding-criterion_no_target = Le critère « { $title } », qui vaut { $weight }, n’a pas de cible : ce qu’il rapporte ne peut pas être calculé. Saisissez la cible du contrat.
finding-criterion_asks_nothing = La cible du critère « { $title } », qui vaut { $weight }, est égale à sa valeur initiale : aucun progrès n’est demandé, et rien ne peut être calculé. Vérifiez les deux valeurs.
finding-criterion_not_measured = Le critère « { $title } », qui vaut { $weight }, devait être constaté le { $due } et ne l’est pas. Saisissez la valeur de l’audit.
finding-weights_not_variable = Les critères du contrat « { $title } » pèsent { $weights } en tout, pour une part variable de { $variable }. Mettez les deux d’accord.
finding-parts_not_granted = Le contrat « { $title } » accorde { $granted }, alors que ses parts font { $fixed } (fixe) et { $variable } (variable). Mettez-les d’accord.
finding-advance_above_rate = Les avances du contrat « { $contract } » font { $sum } : { $over } au-dessus du maximum de { $limit } que donne le taux d’avance. Vérifiez les montants, ou le taux.
finding-interim_above_ceiling = Avances et acomptes du contrat « { $contract } » font { $sum } : { $over } au-dessus du plafond de { $limit } avant le solde. Reportez le surplus sur le solde.
finding-instalments_above_grant = Les versements du contrat « { $contract } » font { $sum } : { $over } au-dessus des { $limit } accordés. Le surplus serait à rendre : réduisez un versement.
finding-calls_above_spending = Le contrat « { $title } » a appelé { $called }, alors que les dépenses saisies justifient { $justified } d’aide : { $over } restent à justifier. Saisissez les dépenses qui manquent.
finding-claim_soon = { $days ->
    [0] Le solde du contrat « { $title } » doit être demandé aujourd’hui, { $deadline } : { $left } ne sont pas encore appelés. Envoyez la demande.
    [one] Le solde du contrat « { $title } » doit être demandé demain, { $deadline } : { $left } ne sont pas encore appelés. Envoyez la demande.
   *[other] Le solde du contrat « { $title } » doit être demandé avant le { $deadline }, dans { $days } jours : { $left } ne sont pas encore appelés. Préparez la demande.
}
finding-claim_passed = { $days ->
    [one] Le solde du contrat « { $title } » devait être demandé hier, { $deadline } : { $left } n’ont pas été appelés. Demandez sans attendre un report au financeur.
   *[other] Le solde du contrat « { $title } » devait être demandé avant le { $deadline }, il y a { $days } jours : { $left } n’ont pas été appelés. Demandez sans attendre un report au financeur.
}
finding-work_started_late = L’action « { $title } » a commencé le { $start }, après la date limite du { $deadline } du contrat « { $contract } » : elle ne sera pas payée. Vérifiez la date du premier acte juridique (marché, bon de commande, devis signé).
finding-work_not_started = L’action « { $title } » n’a pas de début réel, et la date limite du contrat « { $contract } », le { $deadline }, est passée. Saisissez le jour du premier acte juridique, ou demandez un report.
finding-work_start_soon = { $days ->
    [0] L’action « { $title } » doit commencer aujourd’hui, { $deadline }, pour être payée par le contrat « { $contract } ». Signez le premier acte (marché, bon de commande, devis).
    [one] L’action « { $title } » doit commencer au plus tard demain, { $deadline }, pour être payée par le contrat « { $contract } ». Signez le premier acte (marché, bon de commande, devis).
   *[other] L’action « { $title } » doit commencer avant le { $deadline }, dans { $days } jours, pour être payée par le contrat « { $contract } ». Signez le premier acte (marché, bon de commande, devis).
}
finding-work_start_planned_late = L’action « { $title } » doit commencer le { $start }, après la date limite du { $deadline } du contrat « { $contract } ». Avancez-la, ou demandez un report : elle ne serait pas payée.
finding-action_above_cap = Les dépenses de l’action « { $title } » appellent { $aid } du contrat « { $contract } », { $over } au-dessus de son plafond de { $cap }. Le surplus ne sera pas payé : cherchez un autre financement.
finding-cap_above_contract = Le plafond de l’action « { $title } », { $cap }, dépasse de { $over } celui que le contrat « { $contract } » donne à chaque action, { $most }. Vérifiez lequel est le bon.
finding-and-source = { $sentence } ({ $source })
source-own_share = article L1111-10, III, du CGCT
source-lead_share = articles L1111-9 et L1111-10, III, du CGCT
source-tepcv = convention TEPCV, annexe financière
source-work_start = décret n° 99-1060 et convention : premier acte juridique
source-cot_criteria = règlement du contrat, part variable
source-contract_terms = règlement du contrat, conditions financières
source-funding_plan = plan de financement
source-evidence = pièces demandées par le comptable public

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
