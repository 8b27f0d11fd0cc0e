/** Filters whose values live in the address. */
import { ChevronDown, Search, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  Select,
  SelectValue,
} from 'react-aria-components';
import { useSearchParams } from 'react-router-dom';
import { useTexts } from '../i18n/TextsProvider';
import { readFilters, searchOf, writeFilters, type Filters } from '../logic/address';

/** The filters of a page, a way to change them and a way to link to a change. */
export function useFilters<F extends Filters>(defaults: F) {
  const [search, setSearch] = useSearchParams();
  return useMemo(() => {
    // The address of the window and not of the last drawing: two quick changes must both count.
    const change = (filters: Partial<F>) =>
      setSearch(writeFilters(new URLSearchParams(window.location.search), defaults, filters), {
        replace: true,
        preventScrollReset: true,
      });
    const link = (filters: Partial<F>) => ({ search: searchOf(writeFilters(search, defaults, filters)) });
    return { filters: readFilters(search, defaults), change, link };
  }, [defaults, search, setSearch]);
}

interface SearchProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Types at once and writes into the address when the hand rests. */
export function FilterSearch({ label, value, onChange }: SearchProps) {
  const texts = useTexts();
  const [typed, setTyped] = useState(value);
  const pending = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => setTyped(value), [value]);
  useEffect(() => () => clearTimeout(pending.current), []);
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(pending.current);
    pending.current = setTimeout(() => onChange(text), 150);
  };
  return (
    <SearchField className="search" value={typed} onChange={type} aria-label={label}>
      <Search aria-hidden="true" className="icon" />
      <Input placeholder={label} />
      <Button className="icon-button" aria-label={texts.t('common.clear_search')}>
        <X aria-hidden="true" className="icon" />
      </Button>
    </SearchField>
  );
}

export interface Option {
  id: string;
  label: string;
  count?: number;
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

export function FilterSelect({ label, value, options, onChange }: SelectProps) {
  // An empty id is no key for a list box, so the choice "all" stands under a name of its own.
  const toKey = (id: string) => id || '(all)';
  return (
    <Select
      className="select"
      selectedKey={options.some((o) => o.id === value) ? toKey(value) : toKey(options[0]?.id ?? '')}
      onSelectionChange={(key) => onChange(key === '(all)' ? '' : String(key))}
    >
      <Label>{label}</Label>
      <Button className="select-button">
        <SelectValue />
        <ChevronDown aria-hidden="true" className="icon" />
      </Button>
      <Popover className="popover">
        <ListBox items={options.map((option) => ({ ...option, id: toKey(option.id) }))} className="list-box">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="list-box-item">
              <span>{option.label}</span>
              {option.count !== undefined && <span className="num faint">{option.count}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
