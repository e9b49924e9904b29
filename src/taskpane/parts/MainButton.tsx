// The one thing to do next, at the foot of a screen: large, filled, in all the width that is left.

import { Button } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { useProse } from './useProse';

export interface MainButtonProps {
  /** Not to be pressed now; it keeps its place and the focus. */
  readonly isOff?: boolean;
  /** Stands beside the filled one: as wide, not filled. */
  readonly isSecond?: boolean;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/**
 * The button.
 * @example <MainButton isOff={text === ''} onPress={onRead}>{n('give.read')}</MainButton>
 */
export function MainButton(props: MainButtonProps) {
  const { isOff = false, isSecond = false, autoFocus = false, ref, onPress, children } = props;
  const prose = useProse();
  return (
    <Button
      ref={ref}
      appearance={isSecond ? 'secondary' : 'primary'}
      size="large"
      autoFocus={autoFocus}
      className={prose.grow}
      disabledFocusable={isOff}
      onClick={() => !isOff && onPress()}
    >
      {children}
    </Button>
  );
}
