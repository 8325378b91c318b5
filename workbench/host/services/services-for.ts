import {
  CustomFunctionsService,
  type FunctionsListener,
} from '../../functions/custom-functions-service';
import type { HostObject } from '../../protocol';
import { AddinInternalService } from './addin-internal-service';
import { AppRuntimePersistenceService, AppRuntimeService, type AppRuntime } from './app-runtime';
import { DynamicRibbon, type RibbonState } from './dynamic-ribbon';

/** The services of the host, by the names under which the client library asks for them. */
export function servicesFor(
  runtime: AppRuntime,
  ribbon: RibbonState,
  functions: FunctionsListener,
): ReadonlyMap<string, HostObject> {
  return new Map<string, HostObject>([
    ['Microsoft.ExcelServices.CustomFunctions', new CustomFunctionsService(functions)],
    ['Microsoft.InternalService.AddinInternalService', new AddinInternalService()],
    ['Microsoft.DynamicRibbon.DynamicRibbon', new DynamicRibbon(ribbon)],
    ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService(runtime)],
    [
      'Microsoft.AppRuntime.AppRuntimePersistenceService',
      new AppRuntimePersistenceService(runtime),
    ],
  ]);
}
