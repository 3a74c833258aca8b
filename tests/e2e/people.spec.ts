import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { expect, test } from '../support/planner-test.ts';
