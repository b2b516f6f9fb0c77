/** One call to an AWS API whose body is a form or JSON, over plain HTTP: no toolkit, no SDK. */
export type AwsCaller = (service: string, headers: Record<string, string>, body: string) => Promise<string>

/** @param endpoint of a local AWS, which takes any credentials and signature */
export function createAwsCaller(endpoint: string, region: string): AwsCaller {
  return async (service, headers, body) => {
    const scope = `test/20260101/${region}/${service}/aws4_request`
    const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`
    const answer = await fetch(endpoint, { method: 'POST', headers: { authorization, ...headers }, body })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${service}: ${answer.status} ${text}`)
    return text
  }
}
