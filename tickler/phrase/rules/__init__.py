"""The grammar's rules by what they speak of; `tickler.phrase.stages` puts them in order."""
