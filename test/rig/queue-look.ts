import { createAwsCaller } from './aws-call.ts'

/** Attributes as SQS calls them; those that are JSON as text. */
export type QueueFacts = Readonly<Record<string, string>>

export interface QueueLook {
  /** Names. */
  queues(): Promise<readonly string[]>
  queue(name: string): Promise<QueueFacts>
  send(name: string, body: string): Promise<void>
  /** Bodies of what is there now; each stays, and counts as tried once more. */
  receive(name: string): Promise<readonly string[]>
}

/** Queues in the AWS API, asked directly. @param endpoint of a local AWS, which takes any credentials and signature */
export function createQueueLook(endpoint: string, region: string): QueueLook {
  const call = createAwsCaller(endpoint, region)
  const ask = async <T>(action: string, body: Record<string, unknown>): Promise<T> => {
    const target = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}` }
    return JSON.parse((await call('sqs', target, JSON.stringify(body))) || '{}') as T
  }
  const urlOf = async (name: string): Promise<string> =>
    (await ask<{ QueueUrl: string }>('GetQueueUrl', { QueueName: name })).QueueUrl
  return {
    async queues() {
      const { QueueUrls = [] } = await ask<{ QueueUrls?: readonly string[] }>('ListQueues', {})
      return QueueUrls.map((url) => url.split('/').at(-1) ?? '').toSorted()
    },
    async queue(name) {
      const AttributeNames = ['All']
      return (
        await ask<{ Attributes: QueueFacts }>('GetQueueAttributes', {
          ...{ QueueUrl: await urlOf(name), AttributeNames },
        })
      ).Attributes
    },
    async send(name, body) {
      await ask('SendMessage', { QueueUrl: await urlOf(name), MessageBody: body })
    },
    async receive(name) {
      const { Messages = [] } = await ask<{ Messages?: readonly { Body: string }[] }>('ReceiveMessage', {
        ...{ QueueUrl: await urlOf(name), VisibilityTimeout: 0, WaitTimeSeconds: 0 },
      })
      return Messages.map(({ Body }) => Body)
    },
  }
}
