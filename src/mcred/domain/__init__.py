"""The words mcred thinks in: frozen data, standard library only."""
