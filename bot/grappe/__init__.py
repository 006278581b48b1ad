"""Several workers, on one machine or more, that serve the same conversations.

accord        what they must share, checked when each starts
travailleurs  the processes of one machine: started, kept alive, renewed one after the other
publication   the catalogue and the model that all of them take from one place
releve        how a running worker takes what was published
"""
