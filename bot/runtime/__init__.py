"""What lets Rasa Open Source 3.6.21 run here: supported Python, patched sanic, no TensorFlow,
logs without messages.

`demarrage` is imported when the environment's Python starts (a .pth file that the installation
writes), so that `rasa train`, `rasa shell` and `rasa test` work as `passerelle` does. It only
registers hooks; each runs when, and if, Rasa imports what it mends.
"""
