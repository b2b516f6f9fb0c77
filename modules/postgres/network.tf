# The account's default VPC and its subnets. An organisation with a network of its own changes this file alone: another
# VPC, and `db_subnet_group_name` in main.tf.
data "aws_vpc" "this" {
  default = true
}

resource "aws_security_group" "this" {
  name        = "${local.identifier}-postgres"
  description = "Who may reach the database ${local.identifier}."
  vpc_id      = data.aws_vpc.this.id
}

# From inside the VPC only; the database itself calls nobody, so there is no way out.
resource "aws_vpc_security_group_ingress_rule" "this" {
  security_group_id = aws_security_group.this.id
  description       = "PostgreSQL, from inside the VPC."
  cidr_ipv4         = data.aws_vpc.this.cidr_block
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
}
