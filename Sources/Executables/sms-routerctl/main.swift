import Control

RouterControl.start()
