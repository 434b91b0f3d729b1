# Operations and history.
op-start_plan = Création du plan
op-make_example = Création de l’exemple
op-generate = Création d’un plan synthétique
op-create = Ajout : { $noun }
op-edit = Modification : { $noun }
op-move = Déplacement : { $noun }
op-delete = Suppression : { $noun }
op-receive_instalment = Versement reçu
op-paste_actions = Collage dans les actions
op-save_view = Vue enregistrée
op-merge_partners = Fusion de partenaires
op-undo = Annulation
op-redo = Rétablissement
history-created = ajouté
history-changed = modifié
history-deleted = supprimé
history-restored = rétabli
