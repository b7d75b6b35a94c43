import "@mui/material/themeCssVarsAugmentation";
