import Control

RouterControl.main()
