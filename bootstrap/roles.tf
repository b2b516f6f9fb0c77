resource "aws_iam_openid_connect_provider" "github" {
  count = var.create_oidc_provider ? 1 : 0

  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_policy" "boundary" {
  count = contains(keys(module.policies.boundaries), local.account) ? 1 : 0

  name        = "${var.prefix}-boundary"
  path        = "/${var.prefix}/"
  description = "The most that roles of ${var.repository.name} can do, and the roles that its modules make."
  policy      = module.policies.boundaries[local.account].document
}

resource "aws_iam_role" "this" {
  for_each = local.roles

  name                 = each.value.name
  path                 = "/${var.prefix}/"
  description          = "${each.value.purpose} in ${each.value.environment}, by ${var.repository.name}"
  assume_role_policy   = each.value.trust
  permissions_boundary = aws_iam_policy.boundary[0].arn
  max_session_duration = 3600

  depends_on = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy" "own" {
  for_each = local.roles

  name   = "${var.prefix}-own"
  role   = aws_iam_role.this[each.key].name
  policy = each.value.permissions
}

resource "aws_iam_role_policy" "attached" {
  for_each = local.documents

  name   = each.value.name
  role   = aws_iam_role.this[each.value.role].name
  policy = each.value.document
}

resource "aws_iam_role_policy_attachment" "attached" {
  for_each = local.policy_arns

  role       = aws_iam_role.this[each.value.role].name
  policy_arn = each.value.arn
}
