import Standins
