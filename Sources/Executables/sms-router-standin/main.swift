import Standins

StandinCommand.main()
