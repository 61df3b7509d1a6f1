import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import { User } from '../staff/index.js';
import { ClaimDocument } from './claim-document.entity.js';
import { ClaimFileView } from './claim-file-view.entity.js';
import { ClaimFile } from './claim-file.entity.js';
import { ClaimFileWithdrawInput } from './claim-file.inputs.js';
import { withdrawFile } from './claim-file.writes.js';
import { mayOpen } from './claim-papers.js';

/** The photos and PDFs of a document. */
@Authorized(Permission.CLAIM_READ)
@Resolver(() => ClaimDocument)
export class ClaimDocumentFilesResolver {
  @FieldResolver(() => [ClaimFile], {
    description: 'Its photos and PDFs by number, the withdrawn ones too.',
  })
  files(@Root() document: ClaimDocument, @Ctx() ctx: Context): Promise<ClaimFile[]> {
    return ctx
      .loader<ClaimFile[]>(ClaimDocument, 'files', async (ids) => {
        const em = await ctx.read();
        const where = { documentId: { $in: [...ids] } };
        const files = await em.find(ClaimFile, where, { orderBy: { number: 'asc' } });
        const byDocument = Map.groupBy(files, (file) => file.documentId);
        return ids.map((id) => byDocument.get(id) ?? []);
      })
      .load(document.id);
  }
}

/** A file, who sent it and who looked at it. */
@Authorized(Permission.CLAIM_READ)
@Resolver(() => ClaimFile)
export class ClaimFileResolver {
  @Authorized(Permission.CLAIM_REPORT)
  @Mutation(() => ClaimFile, {
    description:
      'Withdraws a file; it stays and can be opened. Rules: FILE_WITHDRAWN, CLAIM_ILLEGAL_STEP once the claim is verified.',
  })
  claimFileWithdraw(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the file.' }) id: string,
    @Arg('input', () => ClaimFileWithdrawInput, { description: 'Why.' })
    input: ClaimFileWithdrawInput,
  ): Promise<ClaimFile> {
    return ctx.write((unit) => withdrawFile(unit, id, input.reason));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where it is downloaded, with the session; every download is noted. Null for a viewer of another institution, and for health documents without CLAIM_HEALTH_READ.',
  })
  async path(@Root() file: ClaimFile, @Ctx() ctx: Context): Promise<string | null> {
    const { type } = await ctx.the(ClaimDocument, file.documentId);
    return mayOpen(ctx.viewer, file.institutionId, type) ? `/claim-files/${file.id}` : null;
  }

  @FieldResolver(() => User, { description: 'Who sent it.' })
  uploadedBy(@Root() file: ClaimFile, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, file.uploadedById);
  }

  @Authorized(Permission.CLAIM_DECIDE)
  @FieldResolver(() => [ClaimFileView], {
    description: 'Who was given it and when, the last first; for who decides claims.',
  })
  views(@Root() file: ClaimFile, @Ctx() ctx: Context): Promise<ClaimFileView[]> {
    return ctx
      .loader<ClaimFileView[]>(ClaimFile, 'views', async (ids) => {
        const em = await ctx.read();
        const where = { fileId: { $in: [...ids] } };
        const views = await em.find(ClaimFileView, where, { orderBy: { viewedAt: 'desc' } });
        const byFile = Map.groupBy(views, (view) => view.fileId);
        return ids.map((id) => byFile.get(id) ?? []);
      })
      .load(file.id);
  }
}

/** Who looked. */
@Authorized(Permission.CLAIM_DECIDE)
@Resolver(() => ClaimFileView)
export class ClaimFileViewResolver {
  @FieldResolver(() => User, { description: 'Who was given it.' })
  viewedBy(@Root() view: ClaimFileView, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, view.viewedById);
  }
}
