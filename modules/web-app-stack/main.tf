# What the parts are, their own modules say; the copies in parts/ are theirs, byte by byte (`node scripts/parts.ts`).

module "database" {
  source = "./parts/postgres"

  lease               = var.lease
  reader_role         = var.reader_role
  data_at_end         = var.data_at_end
  size                = var.size
  postgres_version    = var.postgres_version
  deletion_protection = var.deletion_protection
}

module "bucket" {
  source = "./parts/s3-bucket"

  lease             = var.lease
  class             = var.size
  objects_at_end    = var.objects_at_end
  old_versions_days = var.old_versions_days
}

module "cache" {
  source = "./parts/redis"
  count  = var.cache ? 1 : 0

  lease       = var.lease
  data_at_end = var.data_at_end
  size        = var.size
}
