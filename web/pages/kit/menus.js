// The menus of all capabilities. Written by infra/site: a capability changes its own menu.js.

import { menu as campaigns } from '../campaigns/menu.js';
import { menu as desk } from '../desk/menu.js';
import { menu as enquiries } from '../enquiries/menu.js';
import { menu as invoices } from '../invoices/menu.js';
import { menu as materials } from '../materials/menu.js';
import { menu as quotes } from '../quotes/menu.js';

export const menus = [campaigns, desk, enquiries, invoices, materials, quotes];
