namespace Mapping.Reports.Html.Writing;

/// <summary>The numbers by which the shapes of a drawing are placed.</summary>
internal enum SvgNumber
{
    X,
    Y,
    X1,
    Y1,
    X2,
    Y2,
    Cx,
    Cy,
    Radius,
    Width,
    Height,
}
