#include "CaseProtos.h"
