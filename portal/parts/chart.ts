import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js'
import type { MonthTable } from '../pages/cost.tsx'

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip)

/** Draws the costs of months, one bar each, in the colours of the style sheet. */
export function drawMonths(canvas: HTMLCanvasElement, { months, modules, amounts }: MonthTable): Chart {
  const style = getComputedStyle(document.documentElement)
  const color = (name: string): string => style.getPropertyValue(name).trim()
  const ink = color('--quiet')
  const font = { family: style.fontFamily, size: 12 }
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: months.map(monthLabel),
      datasets: modules.map((label, index) => ({
        label,
        data: [...(amounts[index] ?? [])],
        backgroundColor: color(`--series-${(index % 6) + 1}`),
        borderRadius: 2,
        maxBarThickness: 44,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      plugins: {
        legend: { position: 'bottom', labels: { color: ink, font, boxWidth: 10, boxHeight: 10 } },
        tooltip: {
          callbacks: { label: ({ dataset, raw }) => `${dataset.label ?? ''}: $${Number(raw).toFixed(2)}` },
        },
      },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: color('--line') },
          ticks: { color: ink, font },
        },
        y: {
          stacked: true,
          border: { display: false },
          grid: { color: color('--line') },
          ticks: { color: ink, font, maxTicksLimit: 6, callback: (value) => `$${value}` },
        },
      },
    },
  })
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** `May`; the first of all and each January also say the year, below. */
function monthLabel(month: string, index: number): string[] {
  const name = MONTH.format(new Date(`${month}-01T00:00:00Z`))
  return index === 0 || month.endsWith('-01') ? [name, month.slice(0, 4)] : [name]
}
