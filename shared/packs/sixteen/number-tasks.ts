// Metric and estimate exercises, each with the business decision it serves (PP-9).
import type { Prompt } from '#shared/contracts/pack.ts'

type Task = Omit<Prompt, 'id' | 'kind'>

export const metricTasks: readonly Task[] = [
  {
    text: 'Customers get 60 days instead of 30 to return an order. Define what success looks like.',
    ask: 'After three months, you decide whether the longer time stays.',
  },
  {
    text: 'Customer contacts about refunds rose 18% in a week. Find out why.',
    ask: 'On Friday, you decide whether to take back last week’s release.',
  },
  {
    text: 'A grocery store replaces items that are out of stock. The wrong replacement harms people who can’t eat it. Which number tells you that they are safe?',
    ask: 'You decide whether a customer must approve every replacement.',
  },
  {
    text: 'Drivers can now rate how easy an address is to deliver to. Define one number that shows whether the ratings help.',
    ask: 'You decide whether routes may be planned with these ratings.',
  },
  {
    text: 'The share of orders that people pay in installments grew from 4% to 9%. Which number would you watch, and why that one?',
    ask: 'You decide whether to raise the amount that one person may owe.',
  },
  {
    text: 'A chat assistant now closes 60% of support chats. Which number tells you that the customers’ problems are solved?',
    ask: 'You decide how many of 300 support agents move to other work.',
  },
]

export const estimateTasks: readonly Task[] = [
  {
    text: 'How many home visits to repair refrigerators does a metro area of 3.1 million people need per week?',
    ask: 'You decide how many technicians to hire.',
  },
  {
    text: 'What does it cost per year to keep the photos of 2 million deliveries a day for 90 days?',
    ask: 'You decide whether to delete them after 30 days.',
  },
  {
    text: 'How many parcel lockers does a city of 600,000 people need to take a third of its home deliveries?',
    ask: 'You decide whether to rent space from one supermarket chain or from three.',
  },
  {
    text: 'How many customer contacts does a one-day delay of 80,000 orders cause?',
    ask: 'You decide how many extra agents to schedule for tomorrow.',
  },
  {
    text: 'What is the value of the food that a grocery warehouse serving 50,000 orders a week throws away each week?',
    ask: 'You decide whether a better forecast is worth $400,000 a year.',
  },
  {
    text: 'How many drivers does it take to deliver groceries within two hours in a county of 900,000 people?',
    ask: 'You decide whether a fee of $5 per order would pay for the service.',
  },
]
