# The account's default VPC and its subnets. An organisation with a network of its own changes this file alone: another
# VPC, and `subnet_group_name` in main.tf.
data "aws_vpc" "this" {
  default = true
}

# From inside the VPC only; the cache itself calls nobody, so there is no way out. The way in stands in the group, and
# not beside it, so that a plan says who may come in.
resource "aws_security_group" "this" {
  name        = "${local.id}-redis"
  description = "Who may reach the cache ${local.id}."
  vpc_id      = data.aws_vpc.this.id

  ingress {
    description = "Redis, from inside the VPC."
    cidr_blocks = [data.aws_vpc.this.cidr_block]
    protocol    = "tcp"
    from_port   = 6379
    to_port     = 6379
  }
}
