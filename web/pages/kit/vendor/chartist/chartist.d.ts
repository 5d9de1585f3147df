export class Svg {
  constructor(name: string | Element, attributes?: Record<string, string | number>, className?: string);
  _node: SVGElement;
  attr(attributes: Record<string, string | number | undefined> | string, namespace?: string): Svg;
  elem(name: string, attributes?: Record<string, string | number>, className?: string, insertFirst?: boolean): Svg;
  replace(other: Svg): Svg;
  text(text: string): Svg;
}

export interface Axis {
  projectValue(value: number): number;
}

export interface ChartRect {
  x1: number;
  y1: number;
  width(): number;
}

export interface Drawn {
  type: string;
  index: number;
  seriesIndex: number;
  x: number;
  y: number;
  y2: number;
  group: Svg;
  element: Svg;
  axisY: Axis;
  chartRect: ChartRect;
}

export interface Created {
  svg: Svg;
  chartRect: ChartRect;
}

interface Data {
  labels: string[];
  series: (number | null)[][];
}

declare class Chart {
  constructor(place: HTMLElement, data: Data, options: object);
  on(event: 'draw', listener: (drawn: Drawn) => void): Chart;
  on(event: 'created', listener: (created: Created) => void): Chart;
}

export class LineChart extends Chart {}
export class BarChart extends Chart {}
