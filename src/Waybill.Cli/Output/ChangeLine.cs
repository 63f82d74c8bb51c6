using Waybill.Assessment.Lineages.Mutations;

namespace Waybill.Cli.Output;

/// <summary>A change of what a page counts, in words.</summary>
internal static class ChangeLine
{
    public static string Of(Mutation change) => $"{change.Says}: '{change.Original}' told as '{change.Retold}'";
}
