// Excel on the web as office.js sees it: a page around the add-in's frame that answers messages (dumped from @microsoft/office-js 1.1.110).
// The frame's address ends in `#&_serializer_version=1&_xdm_Info=<conversation>|<app>|<origin>`; office.js asks for https and this page's own host name.

import type { HostEvent } from '../EventBoard';
import { DELAY_FOR_CELL_EDIT } from '../protocol/HostReply';
import { requirementSets, type HostBehind } from './nativeTransport';

/** A request of the add-in's frame. */
interface FrameRequest {
  readonly _messageType: number;
  /** 0 asks, 1 registers for an event, 2 unregisters. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number | null;
  readonly _data?: {
    readonly ArrayData?: readonly unknown[];
    readonly DdaMethod?: { readonly DispatchId?: number };
  };
}

/** A message as the page gets it; `answer` posts a text back to the frame. */
export interface FrameMessage {
  readonly text: string;
  readonly answer: (text: string) => void;
}

const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;
const RICH_API = 93;
const EVENT_MESSAGE = 65_536;
const HTTP_OK = 200;
const NOT_SUPPORTED = 5000;
/** Excel's number among the Office applications. */
const EXCEL = 16;

/** Answers the frame's messages: give it every `message` event of the page. */
export function webTransport(host: HostBehind, origin: string): (message: FrameMessage) => void {
  return ({ text, answer }) => {
    const request = requestOf(text);
    if (!request) return;
    const reply = (data: unknown, responseType = 0): void =>
      answer(replyText(request, origin, data, responseType));
    if (request._actionType !== INVOKE) {
      const isRichApi = request._actionName === 'richApiMessage' && request._actionType === 1;
      if (isRichApi) host.listeners.add((event) => reply({ ArrayData: [eventData(event)] }, 1));
      reply({ Error: 0 });
      return;
    }
    if (request._actionName === 'ContextActivationManager_getAppContextAsync')
      reply(appContext(request, host.options));
    else if (request._actionName === 'executeMethod') void execute(host, request).then((data) => reply(data));
    else if (request._correlationId !== null) reply(null);
  };
}

function requestOf(text: string): FrameRequest | null {
  try {
    const message = JSON.parse(text) as Partial<FrameRequest> | null;
    return message?._messageType === REQUEST ? (message as FrameRequest) : null;
  } catch {
    return null;
  }
}

function replyText(
  { _actionName, _conversationId, _correlationId }: FrameRequest,
  _origin: string,
  _data: unknown,
  _responseType: number,
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName,
    _conversationId,
    _correlationId,
    _origin,
    _data,
    _errorCode: 0,
    _responseType,
    _serializerVersion: 1,
  });
}

async function execute(host: HostBehind, { _data }: FrameRequest): Promise<object> {
  const slots = _data?.ArrayData ?? [];
  if (_data?.DdaMethod?.DispatchId !== RICH_API) return { Version: 1, Error: NOT_SUPPORTED };
  const waits = (Number(slots[6]) & DELAY_FOR_CELL_EDIT) !== 0;
  const reply = await host.take({ text: String(slots[4]), waits });
  return reply.kind === 'refused'
    ? { Version: 1, Error: reply.code }
    : { Version: 1, Error: 0, Data: [HTTP_OK, [], reply.text] };
}

function eventData({ type, target, args }: HostEvent): unknown[] {
  return [EVENT_MESSAGE, type, target, JSON.stringify(args), '1', false];
}

function appContext({ _conversationId }: FrameRequest, { name, excelApi }: HostBehind['options']): object {
  return {
    _id: _conversationId,
    _appName: EXCEL,
    _appVersion: EXCEL,
    _appUILocale: 'zh-CN',
    _dataLocale: 'zh-CN',
    _docUrl: name,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'preview',
    _appInstanceId: 'preview',
    _requirementMatrix: JSON.stringify(requirementSets(excelApi)),
    _hostFullVersion: '16.0.17328.20000',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
